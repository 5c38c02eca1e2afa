import { closest } from '../../../platform/dom/tree.ts';
import { compareMarks, type Mark } from './mark.ts';

const SECTIONS = 'section,article,main,aside,nav,header,footer,body';

/** The first mark of each actor in each section of the page. */
export function firstInSections(marks: Iterable<Mark>): Set<Mark> {
  const seen = new Map<Element | null, Set<string>>();
  const firsts = new Set<Mark>();
  for (const mark of [...marks].toSorted(compareMarks)) {
    const section = mark.holder && closest(mark.holder, SECTIONS);
    const actors = seen.get(section) ?? new Set();
    seen.set(section, actors);
    if (actors.has(mark.actor)) continue;
    actors.add(mark.actor);
    firsts.add(mark);
  }
  return firsts;
}
