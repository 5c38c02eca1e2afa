/** The schema of `assets/names/<actor>.json`; build time only. */
import * as v from 'valibot';

const strings = v.array(v.pipe(v.string(), v.nonEmpty()));

const Group = v.strictObject({
  /**
   * `surname`: given names, initials and patronymics before it belong to the mention. `compound`: a
   * name only together with one of `withBefore` or `withAfter`.
   */
  as: v.picklist(['surname', 'name', 'compound']),
  /**
   * Whether the name in small letters counts: `any` always, `evidence` where the text shows that it is
   * meant, `capital` never; `exact`: only as written here (abbreviations).
   */
  case: v.picklist(['any', 'evidence', 'capital', 'exact']),
  /** By BCP 47 tag; each entry in the notation of words/inflection.ts. */
  forms: v.record(v.string(), strings),
  /** `own`: not in a text of another language; `sure`: only in a text known to be in one of these. */
  languages: v.optional(v.picklist(['own', 'sure'])),
  notLanguages: v.optional(strings),
  /** The same between words in capitals: "SÓ EU SEI". */
  notLanguagesInCapitals: v.optional(strings),
  /** Endings, folded, that show by themselves one of the languages of `sure`: after an apostrophe. */
  sureAfter: v.optional(strings),
  /** Starts of words near that do the same. */
  sureNear: v.optional(strings),
  /** Another thing of this name in a text makes its bare name there that other thing. */
  spreads: v.optional(v.boolean()),
  /**
   * Context, as regular expressions without capitals and accents. Before and after the name: whole
   * words, `*` for any ending; near it: starts of words.
   */
  notBefore: v.optional(strings),
  notAfter: v.optional(strings),
  /** One regular expression on the text after the name as written, letters included. */
  notWritten: v.optional(v.string()),
  notAs: v.optional(v.string()),
  /** For `exact`: one regular expression on the text after, or before, with which it counts as a word too (Nato). */
  wordWithAfter: v.optional(v.string()),
  wordWithBefore: v.optional(v.string()),
  notNear: v.optional(strings),
  needsNear: v.optional(strings),
  /** Only where words of politics stand near, or another actor in the same text. */
  needsPolitics: v.optional(v.boolean()),
  /** Words after it that make it the actor, whatever else stands near. */
  certainAfter: v.optional(strings),
  /** What makes a compound, as regular expressions on the text as written, in any letters. */
  withBefore: v.optional(strings),
  withAfter: v.optional(strings),
});

export const GazetteerSchema = v.strictObject({
  person: v.optional(
    v.strictObject({
      /** All spellings whose consonants differ. */
      given: strings,
      /** Stems of patronymics, and further given names. */
      patronymics: strings,
      /** Letters that may stand for the above. */
      initials: v.string(),
    }),
  ),
  groups: v.pipe(v.array(Group), v.nonEmpty()),
});

export type Gazetteer = v.InferOutput<typeof GazetteerSchema>;
export type NameGroup = v.InferOutput<typeof Group>;

/** @throws Error that names every wrong field. */
export function readGazetteer(json: unknown, actor: string): Gazetteer {
  const result = v.safeParse(GazetteerSchema, json);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) => `${actor}: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
  );
  throw new Error(problems.join('\n'));
}
