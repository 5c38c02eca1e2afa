import * as v from 'valibot';
import { ActorSchema, HeadSchema, NotesSchema, StatementSchema } from './notes-schema.ts';
import type { Notes, NotesActor, NotesStatement } from './notes-schema.ts';
import type { JsonPath } from './problem.ts';
import { issueMessage, issuePath } from './schema-issue.ts';

/**
 * What of some notes has the right shape. Faulty notes are read as far as they go, so that one run
 * tells what is wrong with the rest too.
 */
export interface ReadableNotes {
  readonly datePublished?: string;
  readonly sha256?: string;
  /** With the place of each in its list. */
  readonly actors: readonly (readonly [number, NotesActor])[];
  readonly statements: readonly (readonly [number, NotesStatement])[];
  /** Of all actors, also those with a fault elsewhere. */
  readonly actorIds: ReadonlySet<unknown>;
  /** The notes themselves, where nothing at all is wrong with their shape. */
  readonly whole?: Notes;
}

/** Reads what is readable; `tell` hears what is not. Time is bounded by the schema's limits. */
export function readShape(
  notes: unknown,
  tell: (path: JsonPath, message: string) => void,
): ReadableNotes {
  const parsed = v.safeParse(NotesSchema, notes, { abortPipeEarly: true });
  for (const issue of parsed.issues ?? []) {
    tell(issuePath(issue), issueMessage(issue));
  }
  const raw = isRecord(notes) ? notes : {};
  const datePublished = v.safeParse(HeadSchema.entries.datePublished, raw['datePublished']);
  const sha256 = v.safeParse(HeadSchema.entries.sha256, raw['sha256']);
  const actors = listOf(parsed.issues, raw, 'actors');
  return {
    ...(datePublished.success && { datePublished: datePublished.output }),
    ...(sha256.success && { sha256: sha256.output }),
    actors: readItems(ActorSchema, actors),
    statements: readItems(StatementSchema, listOf(parsed.issues, raw, 'statements')),
    actorIds: new Set(actors.map((actor) => isRecord(actor) && actor['id'])),
    ...(parsed.success && { whole: parsed.output }),
  };
}

/** A list that is none, or too long, counts as empty: its own problem is told already. */
function listOf(
  issues: readonly v.BaseIssue<unknown>[] | undefined,
  raw: Readonly<Record<string, unknown>>,
  field: 'actors' | 'statements',
): readonly unknown[] {
  const atFault = issues?.some(({ path }) => path?.length === 1 && path[0]?.key === field);
  const value = raw[field];
  return Array.isArray(value) && !atFault ? value : [];
}

function readItems<Schema extends typeof ActorSchema | typeof StatementSchema>(
  schema: Schema,
  items: readonly unknown[],
): readonly (readonly [number, v.InferOutput<Schema>])[] {
  return items.flatMap((item, i) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [[i, parsed.output] as const] : [];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
