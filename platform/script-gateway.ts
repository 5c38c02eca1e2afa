import { browser } from 'wxt/browser';
import type { FromPage } from '../core/messages.ts';

/** The way to a script that comes into this frame when it is first wanted. */
export interface ScriptGateway<Script> {
  /** Fetches the script ahead of time. */
  readonly prepare: () => void;
  /** @throws if the extension was updated or may not run here any more. */
  readonly script: () => Promise<Script>;
  /** The script, if it is here. */
  readonly present: () => Script | undefined;
}

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
    await browser.runtime.sendMessage(request);
    const arrived = present();
    if (arrived === undefined) throw new Error(`${request.type}: the script did not arrive.`);
    return arrived;
  }

  async function script(): Promise<Script> {
    const here = present();
    if (here !== undefined) return here;
    // The browser may stop the background with the wish in hand: the second one wakes it again.
    coming ??= fetchScript().catch(fetchScript);
    try {
      return await coming;
    } finally {
      coming = undefined;
    }
  }

  return { prepare: () => void script().catch(() => undefined), script, present };
}
