import type en from '../../assets/locales/en.json';

/**
 * The words of the interface, in the reader's language. Keys are typed from the English file; the
 * lookup behind them is the browser's own (`browser.i18n`) or another language's file.
 */
export type Messages = typeof en;

/** "popup.title": the path to a word in the locale file. */
export type TextKey = Path<Messages>;

/** "popup.mentions": the path to a group with one form per plural category, `other` among them. */
export type PluralKey = PluralPath<Messages>;

type Path<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Path<Node[Key]>}`;
}[keyof Node & string];

type PluralPath<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? never
    : Node[Key] extends { other: string }
      ? Key
      : `${Key}.${PluralPath<Node[Key]>}`;
}[keyof Node & string];

/** A message with `$1` to `$9` still in it, or undefined where the language has none. */
export type Lookup = (key: string) => string | undefined;

export interface Texts {
  /** BCP 47 language tag, for Intl and the `lang` attribute. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** `$1` to `$9` in the message become the substitutions, in order. */
  readonly t: (key: TextKey, substitutions?: readonly string[]) => string;
  /** The form for a number, by the language's plural rules; `$1` is the number, written its way. */
  readonly plural: (key: PluralKey, count: number, substitutions?: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A calendar date `YYYY-MM-DD`, written out. A date that is none is given back as it is. */
  readonly date: (isoDate: string) => string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A tag with a region, as browsers write it; not `en-US@posix`, which one of them says too. */
const REGIONAL = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})+$/;

/**
 * The reader's own variant of a language, whose dates and numbers are theirs: the first with a region,
 * such as `en-GB` or `de-AT`.
 * @param spoken BCP 47 tag of the words
 * @param preferred the tags of the browser, best first
 */
export function regionalVariant(spoken: string, preferred: readonly string[]): string {
  const language = spoken.split('-')[0] ?? spoken;
  const isVariant = (tag: string) => tag.startsWith(`${language}-`) && REGIONAL.test(tag);
  return preferred.find(isVariant) ?? spoken;
}

/** Puts the substitutions in the places of `$1` to `$9`; `$$` is a dollar sign. */
export function substitute(message: string, substitutions: readonly string[]): string {
  return message.replaceAll(/\$([1-9$])/g, (_, place: string) =>
    place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
  );
}

/** Each of the Intl formats costs milliseconds to make, in a page that shows its first card too. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** @param lookup answers for every key, or the key itself is shown: ugly, but never empty. */
export function createTexts(locale: string, lookup: Lookup): Texts {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  // Articles are dated by the Gregorian calendar, also where another one is the usual.
  const dates = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        dateStyle: 'long',
        timeZone: 'UTC',
      }),
  );
  const say = (key: string, substitutions: readonly string[]) =>
    substitute(lookup(key) ?? key, substitutions);

  return {
    locale,
    dir: directionOf(locale),
    t: (key, substitutions = []) => say(key, substitutions),
    plural: (key, count, substitutions = []) => {
      const form = `${key}.${plurals().select(count)}`;
      return say(lookup(form) === undefined ? `${key}.other` : form, [
        numbers().format(count),
        ...substitutions,
      ]);
    },
    number: (value) => numbers().format(value),
    date: (isoDate) => {
      const date = new Date(`${isoDate}T00:00:00Z`);
      return Number.isNaN(date.valueOf()) ? isoDate : dates().format(date);
    },
  };
}

/** A lookup in a locale file as parsed. */
export function lookupIn(messages: object): Lookup {
  return (key) => {
    const message = key.split('.').reduce<unknown>(childOf, messages);
    return typeof message === 'string' ? message : undefined;
  };
}

function childOf(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  const child: unknown = Reflect.get(node, name);
  return child;
}
