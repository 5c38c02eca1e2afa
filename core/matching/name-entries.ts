/** From the names an editor gave to every written form, each with how it is judged; build time only. */
import type { ActorType } from '../notes/pack.ts';
import { foldText } from './fold.ts';
import { readGazetteer, type Gazetteer, type NameGroup } from './gazetteer.ts';
import { givenKey, skeletonOf } from './given-key.ts';
import { afterName, beforeName, besideName, nearName } from './fragment-phrases.ts';
import type { Person, Policy } from './names-index.ts';
import { inflect } from './words/inflection.ts';
import { FUNCTION_WORDS } from './words/languages.ts';

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
    ...(group.notAs && { notAs: group.notAs }),
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

const anyOf = (fragments: readonly string[]) => `(?:${fragments.join('|')})`;
