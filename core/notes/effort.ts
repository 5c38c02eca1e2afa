/** Thrown by `Effort.spend` and caught where an article's verification begins. */
export class EffortSpentError extends Error {}

/**
 * A limit of work that depends on nothing but the input: how many characters may be looked through
 * for all anchors and names of one run. Five hundred articles of 10,000 characters with a hundred
 * anchors and names each fit; to use it all up takes a few seconds.
 */
export class Effort {
  #left: number;

  /** @param characters UTF-16 code units that may be looked through in all. */
  constructor(characters = 1_500_000_000) {
    this.#left = characters;
  }

  /** @param characters UTF-16 code units about to be looked through. */
  spend(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw new EffortSpentError();
  }
}
