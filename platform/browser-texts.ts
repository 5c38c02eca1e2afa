import { browser } from 'wxt/browser';
import { createTexts, regionalVariant, type Texts } from '../core/texts/texts.ts';

/** Given as their own substitutions, the places come back as they were, for `createTexts` to fill. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** The words in the browser's language, from the `_locales` files of the extension. */
export function browserTexts(): Texts {
  // WXT's types know the browser's own messages only; ours are typed by `TextKey`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- widens a parameter, see above
  const i18n = browser.i18n as { getMessage: (name: string, places?: string[]) => string };
  // The language of the file that the browser chose, not of the browser: they may differ.
  const spoken = i18n.getMessage('extension_locale') || 'en';
  return createTexts(
    localeOf(spoken),
    (key) => i18n.getMessage(key.replaceAll('.', '_'), PLACES) || undefined,
  );
}

/** The locale of words in a language: as the reader of this browser writes it. */
export function localeOf(spoken: string): string {
  return regionalVariant(spoken, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
