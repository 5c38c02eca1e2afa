/**
 * Words of many languages that sound like given names, or like Vlad, and stand at the start of a sentence
 * or of a headline: "Але Путін", "Vláda Putina", "Jak Putin". With their accents, a space around each.
 */
export const PLAIN_WORDS =
  ' але ані нині колись jak był byl bil tým tym tím kým sám teď ami ieri im juuri eilen année victory ' +
  'vláda vlády vládu vládě vláde vládou vlada vlade vladu vladi vladom ';
