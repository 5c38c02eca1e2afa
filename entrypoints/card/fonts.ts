import themeCss from '../../components/design/theme.css?inline';

/** The cuts in which the card sets most of its text, as in its style sheets. */
const SANS_CUTS = ['15px', '13px', '600 15px', '600 13px', 'small-caps 600 15px'];
const SERIF_CUTS = ['16px', '13px', 'italic 16px', '600 21px'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 “”’—–·…,.';

/**
 * Has the browser look up the card's fonts and measure their letters, where nobody waits for it: of each
 * family in a stack it asks the system, which takes longer than all else in the layout of a first card.
 */
export function warmFonts(): void {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return;
  const { sans, serif } = stacks();
  const fonts = [
    ...SANS_CUTS.map((cut) => `${cut} ${sans}`),
    ...SERIF_CUTS.map((cut) => `${cut} ${serif}`),
  ];
  for (const font of fonts) {
    context.font = font;
    context.measureText(LETTERS);
  }
}

function stacks() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss);
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const stack = (name: string) =>
    rules.map(({ style }) => style.getPropertyValue(name)).find((value) => value !== '') ?? '';
  return { sans: stack('--sans'), serif: stack('--serif') };
}
