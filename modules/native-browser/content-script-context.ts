import type { ScriptLife, WithLife } from '../../core/lookout-contract.ts';
import { browser } from './browser.ts';

/**
 * The life of one content script: the part of WXT's class of this name that scripts here use, at a
 * tenth of its size in every page. After an update or a reload the old script goes on running without
 * the extension behind it, and ends when it notices. In one world, where no page can reach it, there
 * is one life per document: a script that is put into a page where it runs already is over at once.
 */
export class ContentScriptContext implements ScriptLife {
  readonly document = document;
  readonly #end = new AbortController();

  constructor() {
    const world: WithLife = globalThis;
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
