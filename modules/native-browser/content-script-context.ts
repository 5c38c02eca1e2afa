import { browser } from './browser.ts';

type World = typeof globalThis & { dramatisEnd?: AbortController };

/**
 * The life of one content script: the part of WXT's class of this name that scripts here use, at a
 * tenth of its size in every page. After an update or a reload the old script goes on running without
 * the extension behind it: it ends when it notices, or when a new one starts in its world, where no
 * page can reach it.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    const world: World = globalThis;
    world.dramatisEnd?.abort();
    world.dramatisEnd = this.#end;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isValid(): boolean {
    const { runtime } = browser as { runtime?: { id?: string } };
    if (runtime?.id === undefined) this.#end.abort();
    return !this.signal.aborted;
  }
}
