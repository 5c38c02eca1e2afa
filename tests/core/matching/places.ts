import { isNameAt, type NameFilter } from '../../../core/matching/name-filter.ts';

/** Every place of a text where the filter lets a name start, each asked for: what no gate may miss. */
export function placesOf(filter: NameFilter, text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) =>
    isNameAt(filter, text, at),
  );
}
