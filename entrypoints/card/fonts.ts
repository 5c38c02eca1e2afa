import themeCss from '../../components/design/theme.css?inline';

/** The cuts in which the card sets most of its text, as in its style sheets, by font stack. */
const CUTS = {
  sans: ['15px', '13px', '600 15px', '600 13px', 'small-caps 600 15px'],
  serif: ['16px', '13px', 'italic 16px', '600 21px'],
};
const LETTERS = 'ABCDEFGHIJKLMNOPRSTVW abcdefghijklmnopqrstuvwxyz 0123456789 “';

/**
 * Has the browser look up the card's fonts and measure their letters, where nobody waits for it: of each
 * family in a stack it asks the system, which takes longer than all else in the layout of a first card.
 */
export function warmFonts(): void {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return;
  for (const [name, cuts] of Object.entries(CUTS)) {
    // From the sheet: no element of the card is in the page yet, to ask it.
    const stack = new RegExp(`--${name}:([^;]+)`).exec(themeCss)?.[1];
    for (const cut of cuts) {
      context.font = `${cut} ${stack}`;
      context.measureText(LETTERS);
    }
  }
}
