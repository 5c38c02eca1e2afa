/** A place inside a JSON value: keys and list positions from the root. */
export type JsonPath = readonly (string | number)[];

/** One thing wrong with the notes, in words an editor understands. */
export interface Problem {
  /** Article id, or '' for the pack as a whole. */
  readonly article: string;
  /** Where in the article's notes. */
  readonly path: JsonPath;
  /** Id of the actor (or actors) concerned. */
  readonly actor?: string;
  readonly statement?: string;
  /** Plain words: "“headline” is empty". */
  readonly message: string;
  /** The article's words most like an anchor that was not found, and where they start. */
  readonly nearest?: { readonly text: string; readonly start: number };
}

/** More than anyone reads at once; the rest is counted. */
export const MAX_PROBLEMS = 100;

/** `actors[2].evidence.exact` */
export function formatPath(path: JsonPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

/** Gathers problems up to `MAX_PROBLEMS` and counts the rest, so that hostile input stays cheap. */
export class Problems {
  readonly #kept: Problem[] = [];
  #count = 0;

  add(problem: Problem): void {
    this.#count += 1;
    if (this.#kept.length < MAX_PROBLEMS) this.#kept.push(problem);
  }

  get count(): number {
    return this.#count;
  }

  get full(): boolean {
    return this.#count >= MAX_PROBLEMS;
  }

  /** All that was kept; the last says how many were not. */
  list(): readonly Problem[] {
    const hidden = this.#count - this.#kept.length;
    if (hidden === 0) return this.#kept;
    return [...this.#kept, { article: '', path: [], message: `and ${hidden} more problems` }];
  }
}
