import * as v from 'valibot';
import type { FromPage, PageReport } from './messages.ts';

/** Longer ids than this are no ids of ours. */
const MAX_ID_LENGTH = 200;
/** More actors than this in one frame are cut off by the sender or refused here. */
const MAX_ACTORS = 10_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH));

const pageState = v.picklist(['off', 'scanning', 'ready']);
const actors = v.pipe(
  v.array(v.strictObject({ actor: id, count: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  v.maxLength(MAX_ACTORS),
);

const fromPageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('card-wanted') }),
  v.strictObject({ type: v.literal('annotator-wanted') }),
  v.strictObject({ type: v.literal('page-report'), state: pageState, actors }),
  v.strictObject({
    type: v.literal('open-reader'),
    article: id,
    statement: v.exactOptional(id),
  }),
  v.strictObject({
    type: v.literal('mute'),
    actor: id,
    where: v.picklist(['everywhere', 'site']),
    muted: v.boolean(),
  }),
]);

const pageReportSchema = v.object({ state: pageState, actors });

/** A message of a content script, or undefined where it is none of ours. Never throws. */
export function parseFromPage(raw: unknown): FromPage | undefined {
  const result = v.safeParse(fromPageSchema, raw);
  return result.success ? result.output : undefined;
}

/** A content script's answer to `report-wanted`, or undefined. Never throws. */
export function parsePageReport(raw: unknown): PageReport | undefined {
  const result = v.safeParse(pageReportSchema, raw);
  return result.success ? result.output : undefined;
}
