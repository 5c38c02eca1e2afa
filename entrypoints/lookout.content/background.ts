import { browser } from 'wxt/browser';
import type { FromPage } from '../../core/messages.ts';

/** From the first wait for the answer to a wish that was not heard to the last. */
const RETRY_MS = 100;
const GIVE_UP_MS = 60_000;

/** @returns the answer; undefined where none came. */
export async function tell(isAlive: () => boolean, message: FromPage): Promise<unknown> {
  return isAlive() ? browser.runtime.sendMessage(message).catch(() => undefined) : undefined;
}

/** Sends a wish until it was heard, ever more rarely: the background may just have been stopped. */
export async function ask(
  isAlive: () => boolean,
  wish: FromPage,
  until: AbortSignal,
  isHeard: (reply: unknown) => boolean,
): Promise<void> {
  for (let wait = RETRY_MS; wait < GIVE_UP_MS; wait *= 2) {
    const reply = await tell(isAlive, wish);
    if (until.aborted || !isAlive() || isHeard(reply)) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (until.aborted) return;
  }
}
