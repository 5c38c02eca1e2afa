/** Names inside addresses, handles, paths and code are not names of the news. */
import { isCapital, isSmall } from './code-units.ts';

/** UTF-16 code units looked at on either side. */
const REACH = 200;
const REACH_CODE = 12;
const REACH_STATEMENT = 40;
/** What parts a run of technical text from the prose around it. */
const RUN_BEFORE = /[^\s"'“”«»<>()[\]{}|,;]*$/;
const RUN_AFTER = /^[^\s"'“”«»<>()[\]{}|,;]*/;

const BEFORE: readonly RegExp[] = [
  // URL, host name, data URI
  /:\/\/|^(www\.|[Mm]ailto:|[Dd]ata:)/,
  // handle, e-mail address, variable, escape
  /[@$\\%=&~]$|[^\s*]_$/,
  /@/,
  // path
  /^(\.{1,2}|~|[\w.-]+\.\w{2,4}|[a-z0-9_-]+(\/[a-z0-9_-]+)+)\/$/,
  /^\/[\w.-][\w/.-]*$/,
  // member, file extension, domain: "Leave.EU"; the end of a sentence has a space
  /(?:\w\w|[a-z\d)]|[A-LN-Z])\.$/,
  /^\.$/,
  // locale: "en-EU"
  /^(?!ex)[a-z]{2}-$/,
  /&\w*;?$|[?&]\w+=/,
  /=#$/,
];

const AFTER: readonly RegExp[] = [
  // domain or file: "Kremlin.ru"; a lost space has a capital: "Putin.He"
  /^\.[a-z]{2,}/,
  /^[@=]|^_(?!\W|$)/,
  // escape; quotes, line ends and letters by number are those of a quoted text: "Putin\u2019s"
  /^\\(?!$|['"nrt]|u[\da-f]{4})/,
  // identifier with a number: "EU-RU-019"
  /^-[A-Z]+-\d/,
  /^(\(\)|::|->)/,
  /^\/[a-z0-9_-]+(\/|\.|\?|#)/,
  /^[-.\w]*@/,
];

const sentenceEnd = () => /^\p{Ll}{3,}\.$/u;
const lostSpace = () => /^\.\p{Lu}\p{Ll}*$/u;
/** "import Kremlin.Tower" */
const MODULE_BEFORE = /(?:^|\n)\s*(?:defmodule|import|alias) $/;

/** Where a string is a value of code: `== "EU"`, `.equals("EU")`, `value="EU"`. */
const VALUE_BEFORE = /(?:[=!]=|\bcase|\.equals\()\s?["']$|\b(?:value|id|key|code)=["']$/;

const literalBefore = () => /= ?[{[] ?(?:\p{L}+, ?)*$/u;
/** The parts of a slug before the last: "talks-; "anti-putin" is prose. */
const SLUG_BEFORE = /["'`](?!(?:anti|pro|post|pre|non|ex)-)(?:[a-z\d]+-)+$/;

/** A key of data or the name of a constant: `'EU': true`, `const EU = [`, `int EU = 1;`. */
function isKey(before: string, after: string): boolean {
  return (
    (/(?:^|[\s{[(,])["']$/.test(before) && /^["'] ?(?::|=>)/.test(after)) ||
    /^ = [^;\n]{1,30};/.test(after) ||
    (/\b(?:const|let|var|val|enum|static|final) $/.test(before) && /^ ?[:=]/.test(after))
  );
}

/** A value of code, or a word of a query (`putin AND merkel`), slug or identifier. */
function isOperand(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH_CODE), start);
  const after = text.slice(end, end + REACH_CODE);
  const name = text.slice(start, end);
  if (isAbbreviation(name)) {
    return (
      (/^["']/.test(after) && VALUE_BEFORE.test(before)) ||
      isKey(before, text.slice(end, end + REACH_STATEMENT))
    );
  }
  // part of an identifier: "meetingKremlin = ", "KremlinApp"; a lost space has prose around it
  if (/[A-Za-z\d]$/.test(before) && !/^,? \p{Ll}/u.test(after)) return true;
  if (/^[A-Z]/.test(after) && !name.includes(' ')) return true;
  // "leaders = {Doe, Roe}"
  if (/[,{[] ?$/.test(before) && /^,? ?[\p{L}\]}]/u.test(after)) {
    if (literalBefore().test(text.slice(Math.max(0, start - REACH_STATEMENT), start))) return true;
  }
  if (!isSmall(name.charCodeAt(0))) return false;
  if (before.endsWith('`') && after.startsWith('`')) return true;
  const tail = /^(?:-[a-z\d]+)*["'`]/.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
  if ((name.includes('-') ? tail > 0 : tail > 1) && /["'`]$/.test(before)) return true;
  // slug: "talks-with-putin-in-sochi", and a whole string of code: 'talks-putin'
  if (/(?:\w-\w*|\w)-$/.test(before) && /^-\w/.test(after)) return true;
  if (SLUG_BEFORE.test(text.slice(Math.max(0, start - REACH_STATEMENT), start))) {
    if (/^["'`]/.test(after)) return true;
  }
  return /\b(?:AND|OR|NOT) ["'(]?$/.test(before) || /^["')]? (?:AND|OR|NOT)\b/.test(after);
}

function isAbbreviation(name: string): boolean {
  if (name.length < 2 || name.length > 4) return false;
  for (let at = 0; at < name.length; at += 1) if (!isCapital(name.charCodeAt(at))) return false;
  return true;
}

const prosePattern = () => /^\p{Lu}\p{Ll}[\p{L} ]+(?:['’]s)?,? \p{Ll}/u;

/** Whether text[start, end) is part of something that a machine reads. */
export function isTechnical(text: string, start: number, end: number): boolean {
  const before = RUN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = RUN_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
  if (text.endsWith('="#', start)) return true;
  // A path in small letters; "/RIA Novosti/" is a dateline.
  if (before === '/' && isSmall(text.charCodeAt(start))) return true;
  if (isOperand(text, start, end)) return true;
  const ends = end + after.length;
  // A call or a type: "Kremlin.Tower(", "Kremlin.Tower<"
  if (after.startsWith('.') && /[(<{]/.test(text.charAt(ends))) return true;
  if (MODULE_BEFORE.test(text.slice(Math.max(0, start - REACH_CODE), start))) return true;
  return (
    isRunBefore(before, text.slice(start, end + 4)) || isRunAfter(after, text.slice(start, end))
  );
}

/** Nearly always nothing stands there, and then no expression is asked. */
function isRunBefore(before: string, name: string): boolean {
  if (before === '') return false;
  // A lost space: "It ended.Putin said"
  const isSentence =
    before.endsWith('.') && sentenceEnd().test(before) && prosePattern().test(name);
  return !isSentence && BEFORE.some((pattern) => pattern.test(before));
}

/** A domain in other letters, a citation key: "{Doe:Roe:2020". */
function isKeyAfter(after: string): boolean {
  if (after.startsWith('.')) return /^\.\p{L}(\p{L}|\.)/u.test(after);
  return after.startsWith(':') && /^:\p{L}[\p{L}-]*[:-][\p{L}\d]/u.test(after);
}

function isRunAfter(after: string, name: string): boolean {
  if (after === '') return false;
  const isLostSpace = (after.startsWith('.') && lostSpace().test(after)) || name.endsWith('.');
  return !isLostSpace && (AFTER.some((pattern) => pattern.test(after)) || isKeyAfter(after));
}
