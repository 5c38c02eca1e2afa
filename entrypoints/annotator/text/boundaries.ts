/**
 * Where a block of text ends, and which text is not read at all. The rules:
 * - A block-level box ends the text. Anything replaced (image, button, field, frame) and anything not
 *   read stands in it like a foreign character.
 * - `<br>` is a line break inside the text; `<wbr>`, `<rt>`, `<rp>`, scripts and whatever is not
 *   rendered are left out without a trace.
 * - Text that is not rendered is a block of its own: a name in it is found and waits to be shown.
 * - A floated or positioned first letter (drop cap) belongs to the text after it.
 * - Inline blocks of one or two characters (letter animations) are joined; around longer ones, letters
 *   that would be glued together are kept apart, as the eye sees them.
 * - Code, fields, editors, SVG and MathML are never read. `aria-hidden` says nothing about sight: such
 *   text is marked like any other.
 */

import {
  closest,
  localNameOf,
  matches,
  ownerDocumentOf,
  textOf,
} from '../../../platform/dom/tree.ts';

/** What stands between two text nodes: nothing, a line break, a gap to the eye, or another block. */
export type Joint = 'joined' | 'line' | 'apart' | 'end';

/** What a walk along the text does with an element in its way. */
export interface Passage {
  readonly joint: Joint;
  /** Whether the text inside belongs to the block. */
  readonly isEntered: boolean;
}

const PASSED_OVER: Passage = { joint: 'joined', isEntered: false };

const UNREAD_TAGS =
  'script,style,noscript,template,textarea,input,select,option,datalist,code,kbd,samp,var,tt,svg,math,canvas,iframe,object,audio,video,dramatis-card';
const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[role="searchbox"],.cm-editor,.CodeMirror,.monaco-editor,.ace_editor,.ProseMirror';
const UNREAD = `${UNREAD_TAGS},${EDITORS}`;

const LEFT_OUT = new Set(['rt', 'rp', 'wbr', 'script', 'style', 'noscript', 'template']);
const REPLACED = 'img,button,embed,meter,progress';
const DROP_CAP_CHARS = 3;
const LETTER_CHARS = 2;

/** Whether names are looked for in the text of this element. */
export function isRead(element: Element | null): boolean {
  return (
    element !== null &&
    closest(element, UNREAD) === null &&
    ownerDocumentOf(element)?.designMode !== 'on'
  );
}

/** For an element met from outside. */
export function passageInto(element: Element): Passage {
  const name = localNameOf(element);
  if (LEFT_OUT.has(name)) return PASSED_OVER;
  if (name === 'br') return { joint: 'line', isEntered: false };
  const style = getComputedStyle(element);
  if (style.display === 'none') return PASSED_OVER;
  if (matches(element, `${UNREAD},${REPLACED}`)) {
    return { joint: isInline(style) ? 'apart' : 'end', isEntered: false };
  }
  return { joint: edgeOf(element, style), isEntered: true };
}

/** For an element left from inside. */
export function jointOutOf(element: Element): Joint {
  if (LEFT_OUT.has(localNameOf(element))) return 'end';
  return edgeOf(element, getComputedStyle(element));
}

function edgeOf(element: Element, style: CSSStyleDeclaration): Joint {
  if (style.display === 'inline-block') {
    return textLength(element) > LETTER_CHARS ? 'apart' : 'joined';
  }
  if (isInline(style)) return 'joined';
  const isOutOfFlow = style.float !== 'none' || style.position === 'absolute';
  return isOutOfFlow && style.display !== 'none' && textLength(element) <= DROP_CAP_CHARS
    ? 'joined'
    : 'end';
}

function isInline({ display }: CSSStyleDeclaration): boolean {
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}

function textLength(element: Element): number {
  return (textOf(element) ?? '').trim().length;
}
