import rules from '../../../assets/marks.css?inline';

/** Style sheets for marks where the one of the manifest does not reach. */
export interface MarkSheets {
  /** Makes marks visible in an open shadow root: Firefox looks for their rules there. */
  readonly dress: (root: ShadowRoot) => void;
  /** The reader's own colour, `#rrggbb`, or empty for that of the text. */
  readonly color: (color: string) => void;
  /** Takes all sheets out again. */
  readonly destroy: () => void;
}

export function createMarkSheets(document: Document): MarkSheets {
  const dressed = new Map<Document | ShadowRoot, CSSStyleSheet[]>();
  let shadowRules: CSSStyleSheet | undefined;
  let colorRules: CSSStyleSheet | undefined;

  function add(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
    const ours = dressed.get(root) ?? [];
    if (ours.includes(sheet)) return;
    dressed.set(root, [...ours, sheet]);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  return {
    dress(root) {
      if (import.meta.env.FIREFOX) {
        shadowRules ??= sheetOf(goingAlong(rules));
        add(root, shadowRules);
      } else {
        dressed.set(root, []);
      }
      if (colorRules) add(root, colorRules);
    },
    color(color) {
      if (color === '' && colorRules === undefined) return;
      colorRules ??= sheetOf('');
      colorRules.replaceSync(color === '' ? '' : colored(color));
      for (const root of [document, ...dressed.keys()]) add(root, colorRules);
    },
    destroy() {
      for (const [root, ours] of dressed) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
      }
      dressed.clear();
    },
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * Firefox ends our scripts without a word when the extension goes, and these sheets stay. That of the
 * manifest goes, and with it what is asked for here.
 */
function goingAlong(css: string): string {
  return `@container style(--dramatis-display:block){${css}}`;
}

function colored(color: string): string {
  const colors = `@media screen{::highlight(dramatis-dotted),::highlight(dramatis-solid){text-decoration-color:${color}}
::highlight(dramatis-tint){background-color:color-mix(in srgb,${color} 22%,transparent)}}`;
  return import.meta.env.FIREFOX ? goingAlong(colors) : colors;
}
