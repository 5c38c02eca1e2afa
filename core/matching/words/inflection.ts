/**
 * Inflection tables per language and class, used at build time only. A class is the number of letters
 * taken off the base form, then one cell per case ("-" is nothing, "/" parts alternatives). Words of
 * one phrase are expanded cell by cell, so that adjective and noun agree.
 */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Nominative, genitive, dative, accusative, instrumental, locative.
  ru: {
    in: '0 - а у а ым е',
    m: '0 - а у - ом е',
    soft: '1 ь я ю ь ем/ём е',
    adj: '2 ий ого ому ий им ом',
    adjn: '2 ое ого ому ое им/ым ом',
    n: '1 о а у о ом е',
    pl: '1 и ей ям и ями ях',
    f: '1 а ы/и е у ой/ою е',
    ja: '1 я и и/е ю ей и/е',
    j: '1 й я ю я ем е/и',
    given: '0 - а у а ом е',
  },
  uk: {
    in: '0 - а у/ові а ом/им і/ові/у',
    m: '0 - у/а у - ом і',
    soft: '1 ь я ю/еві ь ем і/ю',
    o: '1 о а у/ові а ом у/ові',
    adj: '2 ий ого ому ий им ому/ім',
    adjn: '1 е ого ому е им ому/ім',
    n: '1 о а у о ом і',
    pl: '1 и - ам и ами ах',
    f: '1 а и і у ою і',
    ja: '1 я ї/і ї/і ю єю/ею ї/і',
    j: '1 й я ю/єві я єм ї/єві',
    given: '0 - а у/ові а ом і/ові',
  },
  be: {
    in: '0 - а у а ым е',
    ou: '1 ў ва ву ва вым ве',
    ka: '1 а і у/ы у ам/ай/аю у/ы',
    m: '0 - у/а у - ам е',
    soft: '1 ь я ю ь ём/ем і',
    adj: '1 і ага аму і ім ім',
    n: '1 а а у а ам е',
    adjn: '2 ае ага аму ае ім ім',
    pl: '1 ы - ам ы амі ах',
  },
  bg: {
    adj: '0 - я ят',
    m: '0 - а ът',
    n: '0 - то',
    f: '0 - та',
  },
  mk: { f: '0 - та', n: '0 - то', m: '0 - от' },
  sr: {
    m: '0 - а у а ом/ем у',
    o: '1 о а у а ом у',
    soft: '0 - а у - ем у',
    f: '1 а е и у ом и',
    adjf: '1 а е ој у ом ој',
    n: '1 о а у о ом у',
    adjn: '1 о ог/ога ом/оме о им ом/оме',
  },
  pl: {
    m: '0 - a owi a em ie/u',
    kreml: '0 - a/u owi/u - em u',
    ka: '2 ka ki ce kę ką ce',
    ko: '2 ko ki ce kę ką ce',
    f: '1 a i i ę ą i',
    adjf: '1 a iej iej ą ą iej',
    n: '1 o a u o em ie',
    adjn: '1 e ego emu e im im',
    given: '0 - a owi a em ie/ze/u',
    j: '0 - a owi a em u',
    a: '1 a y/i ie/i ę ą ie/i',
  },
  cs: {
    m: '0 - a ovi/u a em ovi/u/ě',
    o: '1 o a ovi/u a em ovi/u',
    kreml: '0 - u/e u - em u/e/i',
    poss: '0 ův ova ovo ovy ovu ově ových ovým ovými ovou ové',
    adjf: '1 á é é ou ou é',
    f: '1 e e i i í i',
    n: '1 o a u o em u',
    adjn: '1 é ého ému é ým ém',
    given: '0 - a ovi/u a em ovi/u',
    a: '1 a y ě/e u ou ě/e',
  },
  sk: {
    m: '0 - a ovi a om ovi',
    o: '1 o a ovi a om ovi',
    adjf: '1 á ej ej ú ou ej',
    shortf: '1 a ej ej u ou ej',
    f: '1 a e i u ou i',
    n: '1 o a u o om e',
    adjn: '1 é ého ému é ym/ým om',
  },
  sl: {
    m: '0 - a u a om/em u',
    o: '1 o a u a om u',
    poss: '0 ov ova ovo ove ovi ovega ovem ovim ovih ovima ovimi',
    f: '1 a e i o o i',
    n: '1 o a u o om u',
    adjn: '1 o ega emu o im em',
  },
  hr: {
    m: '0 - a u a om/em u',
    o: '1 o a u a om u',
    poss: '0 ov ova ovo ove ovi ovog ovom ovim ovih ovoj ovu',
    f: '1 a e i u om i',
    adjf: '1 a e oj u om oj',
    n: '1 o a u o om u',
    adjn: '1 o og/oga om/omu o im om/ome',
  },
  lt: {
    as: '2 as o ui ą u e',
    a: '1 a os ai ą a oje',
    ius: '3 ius iaus iui ių iumi iuje',
    ija: '1 a os ai ą a oje',
  },
  lv: {
    s: '1 s a am u u ā',
    e: '1 e es ei i i ē',
    a: '1 a as ai u u ā',
  },
  et: {
    i: '0 - i it ile ilt is ist isse iga ini il',
    a: '0 - le l lt t st s sse ga ni na ks',
    us: '1 s se st sele sest ses sesse',
  },
  fi: {
    i: '0 - in ia illa ille ilta issa ista iin ina iksi',
    a: '0 - n a lla lle lta ssa sta an na ksi',
    unioni: '0 - n a lle lla lta ssa sta in na ksi',
    o: '0 - n ta lle lla lta ssa sta on',
  },
  hu: {
    k: '0 - t nal nak tól ra ról hoz ban ba ból ért ig on ék',
    e: '0 - t lel nel nek től re ről hez ben be ből ért ig en ék',
    a: '1 a át ával ának ától ára áról ához ában ába ából áért áig án áék',
    o: '0 - t val nak tól ra ról hoz ban ba ból ért ig n s ja',
  },
  de: { s: '0 - s', adj: '1 e en er', n: '0 - s', adjn: '1 e en es em er' },
  sv: { s: '0 - s', en: '0 - en ens' },
  da: { s: '0 - s', en: '0 - en ens' },
  nl: { s: '0 - s' },
  el: { o: '1 ο ου', i: '1 η ης', n: '1 ο ου' },
  ro: { ul: '0 - ul ului' },
  sq: { i: '0 - i it in' },
  az: { i: '0 - in ə i də dən lə', f: '1 ı ının ına ını ında ından' },
  tr: { i: '1 i inin ine ini inde inden', ı: '1 ı ının ına ını ında ından' },
  kk: { i: '0 - нің ге ді де нен мен' },
  ka: {
    i: '1 ი მა ს ის ით ად ისა',
    o: '0 - მ ს თი ს',
  },
  hy: { i: '0 - ը ի ին ից ով ն ում', tyun: '3 ուն ունը ան անը անից անն' },
  eu: { r: '0 - ak aren ari tik n' },
};

interface Word {
  readonly base: string;
  readonly cells: readonly (readonly string[])[] | undefined;
}

/** `Путин/in` → its written forms, one list per cell of the class. */
function readWord(word: string, language: string): Word {
  const [base = '', name] = word.split('/');
  if (name === undefined) return { base, cells: undefined };
  const table = TABLES[language]?.[name];
  if (table === undefined)
    throw new Error(`no inflection class "${name}" for "${language}": ${word}`);
  const [strip = '0', ...endings] = table.split(' ');
  const stem = base.slice(0, base.length - Number(strip));
  const cells = endings.map((cell) =>
    cell.split('/').map((ending) => stem + (ending === '-' ? '' : ending)),
  );
  return { base, cells };
}

/** `{a,b} c` → `a c`, `b c`. Not nested. */
function expandBraces(pattern: string): readonly string[] {
  const brace = /\{([^}]*)\}/.exec(pattern);
  if (!brace) return [pattern];
  const [all, inner = ''] = brace;
  return inner
    .split(',')
    .flatMap((choice) => expandBraces(pattern.replace(all, () => choice)))
    .map((form) => form.replaceAll(/ +/g, ' ').trim());
}

/**
 * All written forms of one entry of a gazetteer.
 * @param pattern words with their class after a slash, alternatives in braces: `{Наш,Мой} дом/m`
 */
export function inflect(pattern: string, language: string): readonly string[] {
  return expandBraces(pattern).flatMap((phrase) => {
    const words = phrase.split(' ').map((word) => readWord(word, language));
    const count = Math.max(1, ...words.map((word) => word.cells?.length ?? 1));
    return Array.from({ length: count }, (_, i) =>
      words.reduce<readonly string[]>(
        (starts, { base, cells }) =>
          starts.flatMap((start) =>
            (cells?.[i] ?? (cells ? [] : [base])).map((form) =>
              start ? `${start} ${form}` : form,
            ),
          ),
        [''],
      ),
    ).flat();
  });
}
