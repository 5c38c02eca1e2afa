/** Compiles names that are too many for one index into shards (see shards.ts); build time only. */
import { buildFilter, hashOf, keysOf, type FilteredForm } from './build-filter.ts';
import { gateSources } from './build-gate.ts';
import type { CompiledFilter } from './compile-filter.ts';
import { compileForms, compileNames, filteredForms } from './compile.ts';
import { entriesOf, type Entry, type NamedActor } from './name-entries.ts';
import { KEY_SYMBOLS } from './name-filter.ts';
import type { Person } from './names-index.ts';
import { shardOf } from './shards.ts';

/** So many forms take some 7 kB; a page that names five people has five of these and a few in vain. */
const FORMS_PER_SHARD = 256;
/** In the lookout's filter: fewer would let everyday words pass, more would fill it sooner. */
const COARSE_SYMBOLS = 5;
/** What the lookout has room for. */
const COARSE_BYTES = 4_000;
/** Room is dear in pages alone. */
const COARSE_SPARSENESS = 10;
const SPARSENESS = 16;
/** The directory knows all that it can of each name: whatever it lets pass has a shard loaded. */
const OPEN_FROM = KEY_SYMBOLS + 1;

export interface CompiledShards {
  /** How words around names are read, without any name. */
  readonly names: Uint8Array<ArrayBuffer>;
  /** What every page loads: it grows with the number of names no further than there is room. */
  readonly coarse: CompiledFilter;
  /** Says which shards a place needs: `shardsAt`. */
  readonly filter: Uint8Array<ArrayBuffer>;
  readonly shards: readonly Uint8Array<ArrayBuffer>[];
}

/** @throws Error that lists everything wrong with the gazetteers, one a line. */
export function compileShards(actors: readonly NamedActor[]): CompiledShards {
  const named = entriesOf(actors);
  const { entries, persons } = named;
  const ids = actors.map(({ id }) => id);
  const forms = filteredForms(named);
  const { keyOf } = keysOf(forms, OPEN_FROM);
  const count = Math.ceil(entries.length / FORMS_PER_SHARD);
  const groups = Map.groupBy(entries, ({ form }) => shardOf(hashOf(keyOf(form)), count));
  return {
    names: compileNames([]),
    coarse: {
      gate: gateSources(forms),
      bytes: buildFilter(forms.map(coarsely), {
        sparseness: COARSE_SPARSENESS,
        mostBytes: COARSE_BYTES,
      }),
    },
    filter: buildFilter(forms, { sparseness: SPARSENESS, openFrom: OPEN_FROM }),
    shards: Array.from({ length: count }, (_, shard) =>
      compileShard(groups.get(shard) ?? [], persons, ids),
    ),
  };
}

/** An index of these entries alone, whose actors are numbered anew. */
function compileShard(
  entries: readonly Entry[],
  persons: Readonly<Record<string, Person>>,
  ids: readonly string[],
): Uint8Array<ArrayBuffer> {
  const actors = [...new Set(entries.map(({ actor }) => actor))];
  const numbers = new Map(actors.map((actor, index) => [actor, index]));
  const own: Record<string, Person> = {};
  for (const [index, actor] of actors.entries()) {
    const person = persons[actor];
    if (person) own[index] = person;
  }
  const numbered = entries.map(({ form, policy, actor }): Entry => ({
    form,
    policy,
    actor: numbers.get(actor) ?? 0,
  }));
  const known = actors.map((actor) => ids[actor] ?? '');
  return compileForms({ entries: numbered, persons: own }, known);
}

function coarsely({ form, letters }: FilteredForm): FilteredForm {
  return { form: form.slice(0, COARSE_SYMBOLS), letters };
}
