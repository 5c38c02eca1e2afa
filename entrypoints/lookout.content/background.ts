import { browser } from 'wxt/browser';
import type { FromPage } from '../../core/messages.ts';

/** From the first wait for the answer to a wish that was not heard to the last. */
const RETRY_MS = 100;
const GIVE_UP_MS = 60_000;

/** @returns the answer; undefined where none came. */
export async function tell(isAlive: () => boolean, message: FromPage): Promise<unknown> {
  return isAlive() ? browser.runtime.sendMessage(message).catch(() => undefined) : undefined;
}

/**
 * Sends a wish until it was heard, ever more rarely: the background may just have been stopped.
 * @returns the answer that was; undefined where none came, or nothing is wanted any more
 */
export async function ask<Reply>(
  isAlive: () => boolean,
  wish: FromPage,
  until: AbortSignal,
  isHeard: (reply: unknown) => reply is Reply,
): Promise<Reply | undefined> {
  for (let wait = RETRY_MS; wait < GIVE_UP_MS; wait *= 2) {
    const reply = await tell(isAlive, wish);
    if (until.aborted || !isAlive()) break;
    if (isHeard(reply)) return reply;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (until.aborted) break;
  }
  return undefined;
}
