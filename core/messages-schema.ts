import * as v from 'valibot';
import type { FromPage, PageReport, ToTopCard } from './messages.ts';
import {
  MOST_EXCERPT_CHARS,
  MOST_EXCERPTS,
  MOST_TEXT_CHARS,
  MOST_WISH_CHARS,
} from './names-contract.ts';
import { CARD_TOLD } from './top-card.ts';

/** Longer ids than this are no ids of ours. */
const MAX_ID_LENGTH = 200;
/** A name has a line box or two. */
const MAX_LINES = 100;
/** More actors than this in one frame are cut off by the sender or refused here. */
const MAX_ACTORS = 10_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH));

const pageState = v.picklist(['off', 'scanning', 'ready']);
const actors = v.pipe(
  v.array(v.strictObject({ actor: id, count: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  v.maxLength(MAX_ACTORS),
);

const color = v.pipe(v.string(), v.regex(/^(?:#[\da-f]{6})?$/));
const px = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.strictObject({
  index: count,
  lines: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ left: px, top: px, right: px, bottom: px })),
      v.maxLength(MAX_LINES),
    ),
  ),
  pointer: v.exactOptional(v.strictObject({ x: px, y: px })),
});
const topCardCall = v.variant('type', [
  v.strictObject({ type: v.picklist(['prepare', 'close', 'toggle-pin']) }),
  v.strictObject({
    type: v.literal('open'),
    actor: id,
    openedBy: v.picklist(['pointer', 'keyboard', 'touch', 'tour']),
    stop: v.exactOptional(v.strictObject({ position: count, total: count })),
    place,
  }),
  v.strictObject({ type: v.literal('move'), place }),
]);

const excerpt = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(MOST_EXCERPT_CHARS)),
  start: count,
  end: count,
});

const frameOrder = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const fromPageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('card-wanted') }),
  v.strictObject({ type: v.literal('annotator-wanted') }),
  v.strictObject({
    type: v.literal('may-name'),
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT_CHARS)),
    seams: v.pipe(v.array(count), v.maxLength(MOST_TEXT_CHARS)),
  }),
  v.strictObject({
    type: v.literal('judge'),
    excerpts: v.pipe(
      v.array(excerpt),
      v.maxLength(MOST_EXCERPTS),
      v.check((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= MOST_WISH_CHARS),
    ),
  }),
  v.strictObject({ type: v.literal('frames-wanted') }),
  v.strictObject({ type: v.literal('lookout-wanted') }),
  v.strictObject({
    type: v.literal('page-report'),
    state: pageState,
    actors,
    place: frameOrder,
  }),
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
  v.strictObject({ type: v.literal('mark-color'), color, before: color }),
  v.strictObject({ type: v.literal('top-card'), call: topCardCall }),
  v.strictObject({ type: v.literal('card-told'), frame: count, what: v.picklist(CARD_TOLD) }),
]);

const toTopCardSchema = v.object({ type: v.literal('top-card'), from: count, call: topCardCall });

const pageReportSchema = v.object({ state: pageState, actors, place: frameOrder });

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

/** What the background passes on to the card script of the top frame, or undefined. Never throws. */
export function parseToTopCard(raw: unknown): ToTopCard | undefined {
  const result = v.safeParse(toTopCardSchema, raw);
  return result.success ? result.output : undefined;
}
