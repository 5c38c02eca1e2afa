/**
 * What the scripts of this extension can leave in a page when it is updated or switched off under
 * them, by name: the next ones take it away before they begin.
 */

/** The element that carries the card; also how the annotator knows that an event comes from there. */
export const CARD_TAG = 'dramatis-card';

/** Entries in the registry of highlights: a rule each in `assets/marks.css`, but for `none`. */
export const HIGHLIGHT_NAMES = [
  'dramatis-dotted',
  'dramatis-solid',
  'dramatis-tint',
  'dramatis-none',
  'dramatis-active',
  'dramatis-current',
] as const;

/**
 * Said on the document by scripts that start. Those of an extension that is gone hear it and end.
 * A page can say it too, and changes nothing: who hears it asks the browser whether it is true.
 */
export const START_EVENT = 'dramatis-start';
