import type { ToTopCard } from '../../core/messages.ts';
import type { CardTold, TopCardCall } from '../../core/top-card.ts';
import { tellFrame } from '../../platform/tabs.ts';
import { type PageFrame, putScript } from './page-frame.ts';

const TOP = 0;

/**
 * Passes a frame's call on to the card script of the top frame, which comes when it is first wanted.
 * @returns whether it was done; a page around that may not be touched does nothing.
 */
export async function passToTop(
  call: TopCardCall,
  { tabId, frameId }: PageFrame,
): Promise<boolean> {
  const message: ToTopCard = { type: 'top-card', from: frameId, call };
  const answer = await tellFrame(tabId, TOP, message);
  const isAbsent = answer === undefined && (call.type === 'prepare' || call.type === 'open');
  if (!isAbsent) return answer === true;
  await putScript({ tabId, frameId: TOP }, '/card.js');
  return (await tellFrame(tabId, TOP, message)) === true;
}

/** Tells a frame what became of its card; only the top frame knows. */
export async function passToFrame(
  { tabId, frameId }: PageFrame,
  target: number,
  what: CardTold,
): Promise<void> {
  if (frameId === TOP) await tellFrame(tabId, target, { type: 'card-told', what });
}
