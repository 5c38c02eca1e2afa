/**
 * Words of many languages that sound like given names and stand at the start of a sentence or of a
 * headline: "Але Путін", "Jak Putin". In small letters with their accents, a space around each.
 */
export const PLAIN_WORDS =
  ' але ані макар аніж иначе нині колись jak był byl bil tým tím kým sám teď ami ieri juuri eilen ';

/** "Vláda Putina", his government: no form of Vlad. */
export const GOVERNMENT = /^vl[aá]d(?:[ayáuieě]|ou|om)$/;
