import * as v from 'valibot';
import { closesItsDirections, isPlainText } from './text/plain-text.ts';

/**
 * What an editor writes in `notes.json`, typed once: the types below, the build and untrusted files
 * all follow from this schema. Field names are schema.org's where it has one; anchors are W3C
 * TextQuoteSelectors. Whether anchors, speakers and dates are true is checked in `verify.ts`.
 */

/** Most of each thing that one article's notes may hold: far above real use, low enough to be safe. */
export const NOTES_LIMITS = {
  actors: 200,
  statements: 1000,
  alternateNames: 64,
  about: 50,
  /** UTF-16 code units. */
  line: 300,
  /** UTF-16 code units. */
  anchor: 10_000,
} as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const ARTICLE_ID = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** One line of words that we show beside our own: a name, a role, a headline. */
const line = v.pipe(
  v.string('must be text'),
  v.maxLength(NOTES_LIMITS.line, `is longer than ${NOTES_LIMITS.line} characters`),
  v.check((text) => text.trim() !== '', 'is empty'),
  v.check((text) => text === text.trim(), 'has a space at its start or end'),
  v.check(isPlainText, 'holds a control character (line break, or one that reorders text)'),
);

const optionalLine = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'is empty: fill it in, or remove it if the article does not tell'),
  line,
);

const id = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'is empty'),
  v.maxLength(80, 'is longer than 80 characters'),
  v.regex(ID, 'must be lower-case letters, digits and single hyphens, like "angela-merkel"'),
);

/** The name of an article's folder. */
export const ArticleIdSchema = v.pipe(
  v.string('must be text'),
  v.maxLength(120, 'is longer than 120 characters'),
  v.regex(ARTICLE_ID, 'must be the date and some words, like "2021-11-11-border-crisis"'),
);

const calendarDate = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date like "2021-11-11"'),
  v.check(isRealDate, 'is no day of the calendar'),
);

const words = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'is empty'),
  v.maxLength(NOTES_LIMITS.anchor, `is longer than ${NOTES_LIMITS.anchor} characters`),
);

/** Words that are shown by themselves: they must not reorder ours. */
const shownWords = v.pipe(
  words,
  v.check(
    closesItsDirections,
    'begins or ends between controls of writing direction that belong together',
  ),
);

/**
 * Words of the article, letter for letter. `prefix` and `suffix` are the characters right before and
 * right after (spaces included), needed only where `exact` stands there more than once.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
const TextQuoteSelectorSchema = v.strictObject({
  exact: shownWords,
  prefix: v.exactOptional(words),
  suffix: v.exactOptional(words),
});

/** A written form of a name: what pages are searched for, so never a lone character. */
const name = v.pipe(
  line,
  v.check((form) => /\p{L}/u.test(form), 'has no letter'),
  v.minLength(2, 'is a single character'),
);

export const ActorSchema = v.strictObject({
  /** The same in every article that knows the actor, and the file name under `assets/names/`. */
  id,
  type: v.picklist(
    ['Person', 'GovernmentOrganization', 'NewsMediaOrganization', 'Organization'],
    'must be "Person", "GovernmentOrganization", "NewsMediaOrganization" or "Organization"',
  ),
  /** As the card's title shows it. */
  name,
  /** Every other written form in the article. Forms that are not in it belong in `assets/names/`. */
  alternateName: v.optional(list(name, NOTES_LIMITS.alternateNames), []),
  /** "President of Belarus": the role on the article's date. */
  jobTitle: line,
  /** The words of the article that show the role. */
  evidence: TextQuoteSelectorSchema,
});

const about = v.optional(list(id, NOTES_LIMITS.about), []);

const spoken = {
  id,
  /** Actor id. */
  spokenBy: id,
  /** Ids of the actors of whom the words speak: the words are shown on their cards too. */
  about,
  text: TextQuoteSelectorSchema,
  /** The words of the article that say who spoke. */
  attribution: TextQuoteSelectorSchema,
  /** Goes on from the speaker's name: "told reporters", "on the phone call with Angela Merkel". */
  occasion: v.exactOptional(optionalLine),
  /** The day of the words, where the article tells it. */
  dateCreated: v.exactOptional(calendarDate),
  /** The outlet through which the words came: an actor id, or a name that the article writes. */
  reportedBy: v.exactOptional(optionalLine),
};

export const StatementSchema = v.variant(
  'type',
  [
    /** Words between quotation marks, without the marks and the reporter's last comma. */
    v.strictObject({ type: v.literal('Quotation'), ...spoken }),
    /** What the article says that somebody said. */
    v.strictObject({ type: v.literal('ReportedSpeech'), ...spoken }),
    /** A sentence of the article that names the actors it is about. */
    v.strictObject({
      type: v.literal('Passage'),
      id,
      about: v.pipe(about, v.minLength(1, 'names no actor')),
      text: TextQuoteSelectorSchema,
    }),
  ],
  'must be "Quotation", "ReportedSpeech" or "Passage"',
);

/** The fields that stand for themselves; the lists are beside them so that each item can be read alone. */
export const HeadSchema = v.object({
  headline: line,
  datePublished: calendarDate,
  /** BCP 47 language tag of the article. */
  inLanguage: v.pipe(line, v.check(isLanguageTag, 'must be a language tag like "en" or "pt-BR"')),
  /** SHA-256 of `article.txt`, in lower-case hexadecimal. */
  sha256: v.pipe(
    v.string('must be text'),
    v.regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 of 64 digits 0-9 and a-f'),
  ),
});

export const NotesSchema = v.strictObject({
  ...HeadSchema.entries,
  actors: v.pipe(list(ActorSchema, NOTES_LIMITS.actors), v.minLength(1, 'names no actor')),
  statements: list(StatementSchema, NOTES_LIMITS.statements),
});

export type Notes = v.InferOutput<typeof NotesSchema>;
export type NotesActor = Notes['actors'][number];
export type NotesStatement = Notes['statements'][number];

/** A list whose length is known to be small before its items are looked at. */
function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(v.unknown(), 'must be a list'),
    v.maxLength(most, `has more than ${most} entries`),
    v.array(item),
  );
}

function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
