import rules from '../../../assets/marks.css?inline';
import type { FromPage } from '../../../core/messages.ts';

/** Style sheets for marks where the one of the manifest does not reach. */
export interface MarkSheets {
  /** Makes marks visible in an open shadow root: Firefox looks for their rules there. */
  readonly dress: (root: ShadowRoot) => void;
  /** The reader's own colour, `#rrggbb`, or empty for that of the text. */
  readonly color: (color: string) => void;
  /** Takes all sheets out again. */
  readonly destroy: () => void;
}

export function createMarkSheets(tell: (message: FromPage) => void): MarkSheets {
  const dressed = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  let before = '';

  function color(next: string): void {
    if (next !== before) tell({ type: 'mark-color', color: next, before });
    before = next;
  }

  return {
    dress(root) {
      if (!import.meta.env.FIREFOX || dressed.has(root)) return;
      dressed.add(root);
      sheet ??= sheetOf(goingAlong(rules));
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    color,
    destroy() {
      color('');
      for (const root of dressed) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
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
