/** Half-open range `[start, end)` of UTF-16 code units in an article's `articleBody`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
