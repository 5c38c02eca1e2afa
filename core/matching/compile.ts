/** Compiles names into the index of names-index.ts; build time only. */
import type { ActorType } from '../notes/pack.ts';
import { Trie, writeTries } from './automaton.ts';
import { buildFilter, type FilteredForm } from './build-filter.ts';
import { patternOf, phraseOf } from './build-phrases.ts';
import { foldText, foldUnit } from './fold.ts';
import { readGazetteer, type Gazetteer, type NameGroup } from './gazetteer.ts';
import { HEADER_BYTES, type Person, type Policy, type Rules } from './names-index.ts';
import { writeGivenNames } from './compile-given-names.ts';
import { givenKey, skeletonOf } from './given-key.ts';
import { FIRMS, PRIVATE_ROLES } from './words/bearers.ts';
import { inflect } from './words/inflection.ts';
import { FUNCTION_WORDS } from './words/languages.ts';
import { POLITICS } from './words/politics.ts';
import { TITLES } from './words/titles.ts';

/** What the build knows of one actor's names. */
export interface NamedActor {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly alternateName: readonly string[];
  /** BCP 47 tag of the article that gave the names. */
  readonly inLanguage: string;
  /** The parsed `assets/names/<id>.json`, where there is one. */
  readonly gazetteer?: unknown;
}

export interface Entry {
  readonly form: string;
  readonly actor: number;
  readonly policy: Policy;
}

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** What a form gets that names two actors: never marked, since nothing tells them apart. */
const AMBIGUOUS: Policy = { case: 'exact', notNear: ['~~*'] };

/** Where the whole index follows, a false place costs little. */
const SPARSENESS = 4;

/**
 * Compiles all names into the binary index that `openNames` opens.
 * @throws Error that lists everything wrong with the gazetteers, one a line.
 */
export function compileNames(actors: readonly NamedActor[]): Uint8Array<ArrayBuffer> {
  const { entries, persons } = entriesOf(actors);
  const policies = policiesOf(entries);
  const ids = new Map(policies.map((policy, id) => [JSON.stringify(policy), id]));
  const names = new Trie();
  for (const { form, actor, policy } of entries) {
    const value = actor * policies.length + (ids.get(JSON.stringify(policy)) ?? 0);
    const other = names.add(form, value);
    if (other !== undefined && Math.floor(other / policies.length) !== actor) {
      names.replace(form, (ids.get(JSON.stringify(AMBIGUOUS)) ?? 0) + actor * policies.length);
    }
  }
  const { roots, bytes } = writeTries([names], HEADER_BYTES);
  const rules: Rules = {
    policies,
    persons,
    titles: beforeName(TITLES),
    privateRoles: beforeName(PRIVATE_ROLES),
    firms: afterName(FIRMS),
    politics: nearName(POLITICS),
    languages: Object.values(FUNCTION_WORDS),
  };
  const exactFrom = policies.findIndex((policy) => policy.case === 'exact');
  return assemble([...roots, policies.length, exactFrom], Uint8Array.from(bytes), [
    buildFilter(filteredForms(entries), SPARSENESS),
    writeGivenNames(),
    encode(rules),
    encode(actors.map(({ id }) => id)),
  ]);
}

export function filteredForms(entries: readonly Entry[]): readonly FilteredForm[] {
  return entries.map(({ form, policy }) => ({ form, letters: lettersOf(policy) }));
}

function lettersOf(policy: Policy): FilteredForm['letters'] {
  if (policy.case !== 'exact') return 'closed';
  const mayBeWord = policy.wordWithAfter !== undefined || policy.wordWithBefore !== undefined;
  return mayBeWord ? 'capital' : 'capitals';
}

export const encode = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));

/**
 * All written forms of all actors, each with how it is judged.
 * @throws Error that lists everything wrong with the gazetteers, one a line.
 */
export function entriesOf(actors: readonly NamedActor[]): {
  readonly entries: readonly Entry[];
  readonly persons: Readonly<Record<string, Person>>;
} {
  const problems: string[] = [];
  const persons: Record<string, Person> = {};
  const entries = actors.flatMap((actor, index) => {
    try {
      if (actor.gazetteer === undefined) return plainEntries(actor, index);
      const gazetteer = readGazetteer(actor.gazetteer, actor.id);
      if (gazetteer.person) persons[index] = personOf(gazetteer.person);
      return gazetteer.groups.flatMap((group) => groupEntries(group, index));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { entries, persons };
}

/** The header, whose last fields are where the sections start, then nodes and sections. */
export function assemble(
  fields: readonly number[],
  nodes: Uint8Array,
  sections: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const starts: number[] = [];
  let length = HEADER_BYTES + nodes.length;
  for (const section of sections) {
    starts.push(length);
    length += section.length;
  }
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  [...fields, ...starts].forEach((field, i) => header.setUint32(i * 4, field, true));
  bytes.set(nodes, HEADER_BYTES);
  sections.forEach((section, i) => bytes.set(section, starts[i]));
  return bytes;
}

/** All policies in use, those that want exact letters last. */
function policiesOf(entries: readonly Entry[]): readonly Policy[] {
  const unique = new Map(
    [...entries, { policy: AMBIGUOUS }].map(({ policy }) => [JSON.stringify(policy), policy]),
  );
  return [...unique.values()].toSorted(
    (a, b) => Number(a.case === 'exact') - Number(b.case === 'exact'),
  );
}

/** Names as the notes have them: whole names, and a person's last name alone. */
function plainEntries({ name, alternateName, type }: NamedActor, actor: number): readonly Entry[] {
  const last = name.split(' ').at(-1);
  return [...new Set([name, ...alternateName])].map((written) => {
    const form = written.replace(/^the /i, '');
    const isSurname = type === 'Person' && form === last && form !== name;
    const isAbbreviation = form.length < 6 && form === form.toUpperCase();
    const policy: Policy = {
      ...(isSurname && { surname: true }),
      case: isAbbreviation ? 'exact' : 'capital',
    };
    return { form: foldText(form), actor, policy };
  });
}

function groupEntries(group: NameGroup, actor: number): readonly Entry[] {
  const mask = (languages: readonly string[] | undefined) =>
    (languages ?? []).reduce((bits, tag) => bits | bitOf(tag), 0);
  const own = mask(Object.keys(group.forms));
  const policy: Policy = {
    ...(group.as === 'surname' && { surname: true }),
    case: group.case,
    ...(group.languages === 'own' && { own }),
    ...(group.sureAfter && { sureAfter: `^'${anyOf(group.sureAfter)}(?!\\p{L})` }),
    ...(group.notLanguages && { not: mask(group.notLanguages) }),
    ...(group.notLanguagesInCapitals && { notInCapitals: mask(group.notLanguagesInCapitals) }),
    ...(group.spreads && { spreads: true }),
    ...(group.notBefore && { notBefore: beforeName(group.notBefore) }),
    ...(group.notAfter && { notAfter: afterName(group.notAfter) }),
    ...(group.notWritten && { notWritten: group.notWritten }),
    ...(group.wordWithAfter && { wordWithAfter: group.wordWithAfter }),
    ...(group.wordWithBefore && { wordWithBefore: group.wordWithBefore }),
    ...(group.needsPolitics && { needsPolitics: true }),
    ...(group.certainAfter && { certainAfter: afterName(group.certainAfter) }),
    ...(group.sureNear && { sureNear: nearName(group.sureNear) }),
    ...(group.notNear && { notNear: nearName(group.notNear) }),
    ...(group.as === 'compound' && {
      withBefore: besideName(group.withBefore),
      withAfter: besideName(group.withAfter),
    }),
    ...(group.needsNear && { needsNear: nearName(group.needsNear) }),
  };
  const forms = Object.entries(group.forms).flatMap(([language, patterns]) =>
    patterns
      .flatMap((pattern) => inflect(pattern, language))
      .map((written) => ({ form: foldText(written), language })),
  );
  if (group.languages !== 'sure') return forms.map(({ form }) => ({ form, actor, policy }));
  // One language's abbreviation is another's word: each form is sure in those that have it.
  return forms.map(({ form }) => {
    const sure = mask(forms.filter((other) => other.form === form).map(({ language }) => language));
    return { form, actor, policy: { ...policy, sure } };
  });
}

function bitOf(tag: string): number {
  const index = LANGUAGES.indexOf(tag);
  return index < 0 ? 0 : 1 << index;
}

function personOf({ given, patronymics, initials }: NonNullable<Gazetteer['person']>): Person {
  return {
    given: [...new Set(given.map(givenKey))],
    patronymics: [...new Set(patronymics.map(skeletonOf))],
    initials,
  };
}

/** Fragments are written as people write; texts are matched folded. */
const foldFragment = (fragment: string) =>
  fragment.replaceAll(/\\.|[^\\]/gs, (part) =>
    part.length > 1 ? part : foldUnit(part.charCodeAt(0)),
  );

const anyOf = (fragments: readonly string[]) => `(?:${fragments.join('|')})`;

const beforeName = (fragments: readonly string[]) =>
  fragments.map((fragment) => phraseOf(foldFragment(fragment)));

const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d?)]$/u;

/** Where no letters end a fragment, anything may follow. */
const afterName = (fragments: readonly string[]) =>
  fragments.map(foldFragment).map((fragment) => {
    const isWord = CASED.test(fragment);
    return phraseOf(fragment.replace(/\*$/, ''), (words) => (isWord ? words : `${words}*`));
  });

const UNSPACED_START = /^\(?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const nearName = (fragments: readonly string[]) =>
  fragments
    .map(foldFragment)
    .map((fragment) =>
      phraseOf(fragment, (words) => (UNSPACED_START.test(words) ? `*${words}` : words)),
    );

/** On the text as written, in any letters; written here in small ones, as what it needs is looked for. */
const besideName = (fragments: readonly string[] = []) =>
  fragments.map((fragment) => {
    const pattern = fragment.replaceAll(/\\[pP]\{[^}]*\}|\\.|[^\\]/gs, (part) =>
      part.length > 1 ? part : part.toLowerCase(),
    );
    return patternOf(pattern);
  });
