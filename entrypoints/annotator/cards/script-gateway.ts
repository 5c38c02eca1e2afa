import { browser } from 'wxt/browser';
import type { FromPage } from '../../../core/messages.ts';

/** The way to a script that comes into this frame when it is first wanted. */
export interface ScriptGateway<Script> {
  /** Fetches the script ahead of time. */
  readonly prepare: () => void;
  /** @throws if the extension was updated or may not run here any more. */
  readonly script: () => Promise<Script>;
  /** The script, if it is here. */
  readonly present: () => Script | undefined;
}

/** The browser may stop the background with the wish in hand: asked again, it wakes. Milliseconds. */
const WAITS_MS = [0, 100, 400, 1_600];

/**
 * @param slot where on `globalThis` the script puts itself
 * @param request what asks the background for it
 */
export function createScriptGateway<Script>(
  slot: string,
  request: FromPage,
): ScriptGateway<Script> {
  let coming: Promise<Script> | undefined;
  const present = () => (globalThis as unknown as Record<string, Script | undefined>)[slot];

  async function fetchScript(): Promise<Script> {
    for (const ms of WAITS_MS) {
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      try {
        await browser.runtime.sendMessage(request);
      } catch {
        // The background was stopped with the wish, or the extension is gone.
      }
      const arrived = present();
      if (arrived !== undefined) return arrived;
    }
    throw new Error(`${request.type}: the script did not arrive.`);
  }

  async function script(): Promise<Script> {
    const here = present();
    if (here !== undefined) return here;
    coming ??= fetchScript();
    try {
      return await coming;
    } finally {
      coming = undefined;
    }
  }

  return { prepare: () => void script().catch(() => undefined), script, present };
}
