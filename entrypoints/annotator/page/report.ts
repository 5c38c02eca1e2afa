import type { ActorCount } from '../../../core/messages.ts';
import { compareMarks, type Mark } from '../marks/mark.ts';

/** Marks come nearly in document order; to compare two costs as much as there is between them. */
const COMPARED_MARKS = 200;

/** How often each actor is named, in the order in which the actors appear on the page. */
export function countActors(marks: Iterable<Mark>): ActorCount[] {
  const firsts = new Map<string, { first: Mark; count: number }>();
  for (const mark of marks) {
    const known = firsts.get(mark.actor) ?? { first: mark, count: 0 };
    firsts.set(mark.actor, known);
    known.count += 1;
    if (known.count <= COMPARED_MARKS && compareMarks(mark, known.first) < 0) known.first = mark;
  }
  return [...firsts]
    .toSorted(([, one], [, other]) => compareMarks(one.first, other.first))
    .map(([actor, { count }]) => ({ actor, count }));
}
