import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { createTexts, lookupIn, type Texts } from '../core/texts/texts.ts';
import { browserTexts } from './browser-texts.ts';

/**
 * The words for scripts that can load no language file: those in pages, and the background. Where the
 * reader has set a language, the extension's own pages leave its words in `storage.local`.
 */
const WORDS_KEY = 'words';

const wordsSchema = v.object({ locale: v.string(), messages: v.record(v.string(), v.unknown()) });

/** The words in the reader's language; in the browser's where none is set, or it was never loaded. */
export async function readPageWords(): Promise<Texts> {
  try {
    const stored = await browser.storage.local.get(WORDS_KEY);
    const words = v.safeParse(wordsSchema, stored[WORDS_KEY]);
    if (!words.success) return browserTexts();
    return createTexts(words.output.locale, lookupIn(words.output.messages));
  } catch {
    return browserTexts();
  }
}

/** Leaves the words of a set language; without one, the browser's hold again. */
export async function publishPageWords(locale?: string, messages?: object): Promise<void> {
  await (
    locale === undefined
      ? browser.storage.local.remove(WORDS_KEY)
      : browser.storage.local.set({ [WORDS_KEY]: { locale, messages } })
  ).catch(() => undefined);
}

/** Whether a change in `storage.local` was one of the words. */
export function areWordsChanged(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'local' && Object.hasOwn(changes, WORDS_KEY);
}
