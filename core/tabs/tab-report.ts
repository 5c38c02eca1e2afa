import * as v from 'valibot';
import type { ActorCount, PageReport, PageState } from '../messages.ts';

/** What the frames of one tab have reported, by frame id (the top frame is 0). */
export type TabReport = Readonly<Record<string, PageReport>>;

const tabReportSchema = v.record(
  v.pipe(v.string(), v.digits()),
  v.object({
    state: v.picklist(['off', 'scanning', 'ready']),
    actors: v.array(v.object({ actor: v.string(), count: v.number() })),
    place: v.optional(v.number()),
  }),
);

/** From storage; an empty report where it is none. */
export function parseTabReport(raw: unknown): TabReport {
  const result = v.safeParse(tabReportSchema, raw);
  return result.success ? result.output : {};
}

/** A report of one frame put in its place. The top frame's first report of a new page comes after `{}`. */
export function withFrame(report: TabReport, frameId: number, frame: PageReport): TabReport {
  return { ...report, [frameId]: frame };
}

/** All frames as one page: the top frame's actors first, then those that only other frames name. */
export function wholePage(report: TabReport): PageReport {
  const counts = new Map<string, number>();
  for (const [, { actors }] of inOrder(report)) {
    for (const { actor, count } of actors) counts.set(actor, (counts.get(actor) ?? 0) + count);
  }
  return {
    state: wholeState(Object.values(report).map((frame) => frame.state)),
    actors: [...counts].map(([actor, count]): ActorCount => ({ actor, count })),
  };
}

/** The frames, in page order, that name an actor. */
export function framesNaming(report: TabReport, actor: string): number[] {
  return inOrder(report)
    .filter(([, frame]) => frame.actors.some((named) => named.actor === actor))
    .map(([frameId]) => Number(frameId));
}

/** The top frame first, then the frames as they stand in the page; ids, the last resort, tell nothing. */
function inOrder(report: TabReport): [string, PageReport][] {
  const placeOf = ([id, { place }]: [string, PageReport]) =>
    id === '0' ? -1 : (place ?? Infinity);
  return Object.entries(report).toSorted((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a === b ? 0 : a - b;
  });
}

function wholeState(states: readonly PageState[]): PageState {
  if (states.includes('scanning')) return 'scanning';
  return states.includes('ready') ? 'ready' : 'off';
}
