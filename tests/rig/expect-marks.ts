import { expect } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { SOON } from './controls.ts';
import { marksIn } from './marks.ts';

/** Waits until these words are marked, in this order, and none besides. */
export async function expectMarks(page: Page | Frame, wanted: readonly string[]): Promise<void> {
  const texts = async () => (await marksIn(page)).map(({ text }) => text);
  await expect.poll(texts, SOON).toEqual(wanted);
}
