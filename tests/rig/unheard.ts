import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/**
 * As a prelude: what was rejected and nobody caught is kept where it outlives the script, the background
 * and the page that it happened in. Scripts in pages have no such place: they complain.
 */
export function keepUnheard(): void {
  const isOwn = location.protocol.endsWith('-extension:');
  const keep = (words: string) => {
    const opening = indexedDB.open('unheard', 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('words', { autoIncrement: true });
    });
    opening.addEventListener('success', () => {
      opening.result.transaction('words', 'readwrite').objectStore('words').add(words);
    });
  };
  if (isOwn) keep(`life of ${location.pathname}`);
  addEventListener('unhandledrejection', ({ reason }) => {
    if (isOwn) keep(String(reason));
    // oxlint-disable-next-line no-console -- the only way from there to the test
    else console.error('Unheard:', String(reason));
  });
}

/** What was kept, told by one of the extension's own pages: how often a background began, and what nobody caught. */
export async function unheardIn(own: Page): Promise<{ lives: number; unheard: string[] }> {
  const kept = await own.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('unheard', 1);
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('words').objectStore('words').getAll();
          all.addEventListener('success', () => resolve(all.result));
        });
      }),
  );
  const words = v.parse(v.array(v.string()), kept);
  return {
    lives: words.filter((one) => /^life of .*background/.test(one)).length,
    unheard: words.filter((one) => !one.startsWith('life of ')),
  };
}
