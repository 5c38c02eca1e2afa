/** Compiles names into the index of names-index.ts; build time only. */
import { Trie, writeTries } from './automaton.ts';
import type { FilteredForm } from './build-filter.ts';
import { writeGivenNames } from './compile-given-names.ts';
import { afterName, beforeName, nearName } from './fragment-phrases.ts';
import { HEADER_BYTES, type Person, type Policy, type Rules } from './names-index.ts';
import { FIRMS, PRIVATE_ROLES } from './words/bearers.ts';
import { FUNCTION_WORDS } from './words/languages.ts';
import { POLITICS } from './words/politics.ts';
import { TITLES } from './words/titles.ts';
import { entriesOf, type Entry, type NamedActor } from './name-entries.ts';

/** What a form gets that names two actors: never marked, since nothing tells them apart. */
const AMBIGUOUS: Policy = { case: 'exact', notNear: ['~~*'] };

/**
 * Compiles all names into the binary index that `openNames` opens.
 * @throws Error that lists everything wrong with the gazetteers, one a line.
 */
export function compileNames(actors: readonly NamedActor[]): Uint8Array<ArrayBuffer> {
  const { entries, persons } = entriesOf(actors);
  const policies = policiesOf(entries);
  const known = new Map(policies.map((policy, id) => [JSON.stringify(policy), id]));
  const idOf = (policy: Policy) => known.get(JSON.stringify(policy)) ?? 0;
  const names = new Trie();
  for (const { form, actor, policy } of entries) {
    const other = names.add(form, actor * policies.length + idOf(policy));
    if (other !== undefined && Math.floor(other / policies.length) !== actor) {
      names.replace(form, actor * policies.length + idOf(AMBIGUOUS));
    }
  }
  const { roots, bytes } = writeTries([names], HEADER_BYTES);
  const exactFrom = policies.findIndex((policy) => policy.case === 'exact');
  const rules: Rules = {
    policies,
    persons,
    titles: beforeName(TITLES),
    privateRoles: beforeName(PRIVATE_ROLES),
    firms: afterName(FIRMS),
    politics: nearName(POLITICS),
    languages: Object.values(FUNCTION_WORDS),
  };
  return assemble([...roots, policies.length, exactFrom], Uint8Array.from(bytes), [
    writeGivenNames(),
    encode(rules),
    encode(actors.map(({ id }) => id)),
  ]);
}

export function filteredForms({
  entries,
  persons,
}: ReturnType<typeof entriesOf>): readonly FilteredForm[] {
  return entries.map(({ form, policy, actor }) => ({
    form,
    letters: lettersOf(policy, persons[actor]),
  }));
}

function lettersOf(policy: Policy, person: Person | undefined): FilteredForm['letters'] {
  // With a given name before it, a surname counts in small letters too.
  if (policy.case === 'capital' && person === undefined) return 'capital';
  if (policy.case !== 'exact') return 'closed';
  const mayBeWord = policy.wordWithAfter !== undefined || policy.wordWithBefore !== undefined;
  return mayBeWord ? 'capital' : 'capitals';
}

const encode = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));

/** The header, whose last fields are where the sections start, then nodes and sections. */
function assemble(
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
