/**
 * Words of many languages that sound like given names, or like Vlad, and stand at the start of a sentence
 * or of a headline: "Але Путін", "Vláda Putina", "Jak Putin". With their accents, a space around each.
 */
export const PLAIN_WORDS =
  ' але ані нині колись коло євро юрист been im il îl jak był byl bil tým tým tym tím kým sám jim jím nic nič nik teď iná jiná inną idą mają daný ' +
  'vláda vlády vládu vládě vláde vládou vlada vlade vladu vladi vladom ami alá jön ieri année weit ill fill victory maximum holy ' +
  'juuri eilen lisää yıl march grâce roi câte ally jury laundry tycoon ';
