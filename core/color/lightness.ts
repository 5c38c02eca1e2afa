/** A colour as far as a choice between light and dark needs it. */
export interface Lightness {
  /** 0 black to 1 white, as seen. */
  readonly lightness: number;
  /** 0 to 1. */
  readonly alpha: number;
}

const LEGACY = /^rgba?\((.+)\)$/;
const SRGB = /^color\((?:srgb|srgb-linear|display-p3|rec2020|a98-rgb|prophoto-rgb) (.+)\)$/;
const LAB = /^(ok)?(?:lab|lch)\((.+)\)$/;

/**
 * How light a computed colour looks, near enough to tell light from dark.
 * @param color as `getComputedStyle` writes it: rgb, color(), lab, lch, oklab or oklch
 * @returns undefined for what is none of these
 */
export function lightnessOf(color: string): Lightness | undefined {
  const legacy = LEGACY.exec(color);
  if (legacy) return fromChannels(numbersIn(legacy[1]), 255);
  const srgb = SRGB.exec(color);
  if (srgb) return fromChannels(numbersIn(srgb[1]), 1);
  const lab = LAB.exec(color);
  if (!lab) return undefined;
  const [light = 0, , , alpha = 1] = numbersIn(lab[2]);
  return { lightness: lab[1] ? light : light / 100, alpha };
}

/** Luma of ITU-R BT.709 over gamma-coded channels. */
function fromChannels(
  [red = 0, green = 0, blue = 0, alpha = 1]: number[],
  most: number,
): Lightness {
  return { lightness: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / most, alpha };
}

/** `none` counts as 0. */
function numbersIn(list = ''): number[] {
  return list
    .split(/[\s,/]+/)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)))
    .map((value) => (Number.isNaN(value) ? 0 : value));
}
