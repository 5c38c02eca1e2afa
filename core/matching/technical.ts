/** Names inside addresses, handles, paths and code are not names of the news. */

/** UTF-16 code units looked at on either side. */
const REACH = 200;
const REACH_CODE = 12;
const REACH_STATEMENT = 40;
/** What parts a run of technical text from the prose around it. */
const RUN_BEFORE = /[^\s"'“”«»<>()[\]{}|,;]*$/;
const RUN_AFTER = /^[^\s"'“”«»<>()[\]{}|,;]*/;

const BEFORE: readonly RegExp[] = [
  // URL, host name, data URI
  /:\/\/|^(www\.|mailto:|data:)/i,
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
  /^\.\p{L}(\p{L}|\.)/u,
  /^[@=]|^_(?!\W|$)/,
  // escape; quotes, line ends and letters by number are those of a quoted text: "Putin\u2019s"
  /^\\(?!$|['"nrt]|u[\da-f]{4})/,
  // citation key, identifier with a number: "{Doe:Roe:2020", "EU-RU-019"
  /^:\p{L}[\p{L}-]*[:-]/u,
  /^-[A-Z]+-\d/,
  /^(\(\)|::|->)/,
  /^\/[a-z0-9_-]+(\/|\.|\?|#)/,
  /^[-.\w]*@/,
];

const UPPER_DOTTED = /\.$/;

/** Where a string is a value of code: `== "EU"`, `.equals("EU")`, `value="EU"`. */
const VALUE_BEFORE = /(?:[=!]=|\bcase|\.equals\()\s?["']$|\b(?:value|id|key|code)=["']$/;

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
  if (/^\p{Lu}{2,4}$/u.test(name)) {
    return (
      (VALUE_BEFORE.test(before) && /^["']/.test(after)) ||
      isKey(before, text.slice(end, end + REACH_STATEMENT))
    );
  }
  // the tail of a variable: "meetingKremlin = "
  if (/[a-z\d]$/i.test(before) && /^ ?[=([;]/.test(after)) return true;
  if (!/^\p{Ll}/u.test(name)) return false;
  if (before.endsWith('`') && after.startsWith('`')) return true;
  const tail = /^(?:-[a-z\d]+)*["'`]/.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
  if ((name.includes('-') ? tail > 0 : tail > 1) && /["'`]$/.test(before)) return true;
  // slug: "talks-with-putin-in-sochi"
  if (/(?:\w-\w*|\w)-$/.test(before) && /^-\w/.test(after)) return true;
  return /\b(?:AND|OR|NOT) ["'(]?$/.test(before) || /^["')]? (?:AND|OR|NOT)\b/.test(after);
}

const PROSE = /^\p{Lu}\p{Ll}[\p{L} ]+(?:['’]s)?,? \p{Ll}/u;

/** Whether text[start, end) is part of something that a machine reads. */
export function isTechnical(text: string, start: number, end: number): boolean {
  const before = RUN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = RUN_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
  if (text.endsWith('="#', start)) return true;
  // A path in small letters; "/RIA Novosti/" is a dateline.
  if (before === '/' && /\p{Ll}/u.test(text.charAt(start))) return true;
  if (isOperand(text, start, end)) return true;
  // A lost space: "It ended.Putin said"
  const isSentence = /^\p{Ll}{3,}\.$/u.test(before) && PROSE.test(text.slice(start, end + 4));
  if (!isSentence && BEFORE.some((pattern) => pattern.test(before))) return true;
  const isLostSpace = /^\.\p{Lu}\p{Ll}/u.test(after) || UPPER_DOTTED.test(text.slice(start, end));
  return !isLostSpace && AFTER.some((pattern) => pattern.test(after));
}
