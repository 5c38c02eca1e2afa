import en from '../assets/locales/en.json' with { type: 'json' };
import { createTexts, lookupIn } from '../core/texts/texts.ts';

/** English from the file itself, for tests and the gallery: needs no `browser`. */
export const englishTexts = createTexts(en.extension.locale, lookupIn(en));
