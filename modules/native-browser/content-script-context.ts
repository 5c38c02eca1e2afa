import { browser } from './browser.ts';

type World = typeof globalThis & { dramatisLife?: ContentScriptContext };

/**
 * The life of one content script: the part of WXT's class of this name that scripts here use, at a
 * tenth of its size in every page. After an update or a reload the old script goes on running without
 * the extension behind it, and ends when it notices. In one world, where no page can reach it, there
 * is one life per document: a script that is put into a page where it runs already is over at once.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();
  /** The world stays where the document of a frame is replaced by its first real one. */
  readonly #document = document;

  constructor() {
    const world: World = globalThis;
    const { dramatisLife: before } = world;
    if (before) {
      const isSuperfluous = before.isValid && before.#document === document;
      (isSuperfluous ? this : before).#end.abort();
      if (isSuperfluous) return;
    }
    world.dramatisLife = this;
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
