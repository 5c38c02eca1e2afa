import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext as Life } from '../../modules/native-browser/content-script-context.ts';

/** A script that is put into a world once more is evaluated once more, its classes with it. */
async function startScript(): Promise<Life> {
  vi.resetModules();
  const { ContentScriptContext } =
    await import('../../modules/native-browser/content-script-context.ts');
  return new ContentScriptContext();
}

const extension: { id?: string } = {};

beforeEach(() => {
  extension.id = 'dramatis';
  vi.stubGlobal('chrome', { runtime: extension });
  vi.stubGlobal('document', {});
  vi.stubGlobal('dramatisLife', undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the first script of a document lives', async () => {
  expect((await startScript()).isValid).toBe(true);
});

test('a script that is put into the same document again is over, and the first one lives on', async () => {
  const first = await startScript();
  const second = await startScript();
  const third = await startScript();
  expect([first.isValid, second.isValid, third.isValid]).toEqual([true, false, false]);
});

test('in the first real document of a frame the script lives, and that of the empty one is over', async () => {
  const empty = await startScript();
  vi.stubGlobal('document', {});
  const real = await startScript();
  expect([empty.isValid, real.isValid]).toEqual([false, true]);
});

test('a script takes over from one that ended', async () => {
  const ended = await startScript();
  ended.end();
  const next = await startScript();
  expect([ended.isValid, next.isValid]).toEqual([false, true]);
});

test('a script takes over from one whose extension is gone', async () => {
  const old = await startScript();
  delete extension.id;
  const { signal } = old;
  expect(signal.aborted).toBe(false);
  // The browser gives a new script a new object of the API.
  vi.stubGlobal('chrome', { runtime: { id: 'dramatis' } });
  const next = await startScript();
  expect([signal.aborted, next.isValid]).toEqual([true, true]);
});
