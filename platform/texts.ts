import { createTexts, lookupIn, type Messages, type Texts } from '../core/texts/texts.ts';
import { browserTexts, localeOf } from './browser-texts.ts';
import { publishPageWords } from './page-words.ts';

/** Each language is a chunk of its own, loaded only when the reader asks for it. */
const FILES = import.meta.glob<Messages>('../assets/locales/*.json', { import: 'default' });

const FILE_OF_LANGUAGE = new Map(
  Object.entries(FILES).map(([path, load]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), load]),
);

/** BCP 47 tags of the languages that the interface speaks. */
export const LANGUAGES: readonly string[] = [...FILE_OF_LANGUAGE.keys()];

/**
 * The words in a language; in the browser's for `auto`, and for one that is not ours (any more).
 * Leaves them for the pages too.
 */
export async function loadTexts(language: string): Promise<Texts> {
  const messages = await FILE_OF_LANGUAGE.get(language)?.();
  if (!messages) {
    void publishPageWords();
    return browserTexts();
  }
  const locale = localeOf(messages.extension.locale);
  void publishPageWords(locale, messages);
  return createTexts(locale, lookupIn(messages));
}
