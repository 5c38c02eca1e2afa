interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** Smaller frames hold no text to read. */
const LEAST: Size = { width: 60, height: 30 };
/** With more frames than so many in a page, most are advertisements. */
const FEW_FRAMES = 6;
/** Of the common formats of these, half a page (300 × 600) alone is as big in both directions. */
const BIG: Size = { width: 300, height: 300 };

/**
 * Whether a frame is likely enough to hold text to read for a script to be put there.
 * @param count of the frames around it, with it
 */
export function isWorthReading({ width, height }: Size, count: number): boolean {
  const least = count > FEW_FRAMES ? BIG : LEAST;
  return width >= least.width && height >= least.height;
}
