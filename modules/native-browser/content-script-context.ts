import { browser } from './browser.ts';

/**
 * What a life shows to the next one in its world. A script that is put in a second time is evaluated
 * anew: its class is another, and may not look into the private fields of what the first one made.
 */
interface Life {
  /** The world stays where the document of a frame is replaced by its first real one. */
  readonly document: Document;
  readonly isValid: boolean;
  end(): void;
}

type World = typeof globalThis & { dramatisLife?: Life };

/**
 * The life of one content script: the part of WXT's class of this name that scripts here use, at a
 * tenth of its size in every page. After an update or a reload the old script goes on running without
 * the extension behind it, and ends when it notices. In one world, where no page can reach it, there
 * is one life per document: a script that is put into a page where it runs already is over at once.
 */
export class ContentScriptContext implements Life {
  readonly document = document;
  readonly #end = new AbortController();

  constructor() {
    const world: World = globalThis;
    const { dramatisLife: before } = world;
    if (before?.document === document && before.isValid) {
      this.end();
      return;
    }
    before?.end();
    world.dramatisLife = this;
  }

  end(): void {
    this.#end.abort();
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isValid(): boolean {
    const { runtime } = browser as { runtime?: { id?: string } };
    if (runtime?.id === undefined) this.end();
    return !this.signal.aborted;
  }
}
