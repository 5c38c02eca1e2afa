/** Letters of other scripts, near enough for a folder's name or an id. */
const LATIN: Readonly<Record<string, string>> = {
  ...pairs(
    'абвгдезийклмнопрстуфхыэіїєґўъь',
    'a b v g d e z i y k l m n o p r s t u f kh y e i yi ye g u  '.split(' '),
  ),
  ...pairs('жцчшщюяё', 'zh ts ch sh shch yu ya yo'.split(' ')),
  ...pairs(
    'αβγδεζηθικλμνξοπρσςτυφχψω',
    'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' '),
  ),
  ...pairs('łøđæœßıðþ', 'l o d ae oe ss i d th'.split(' ')),
};

/** "Ärger um „Bauplan“" → "arger-um-bauplan", "Дмитрий Песков" → "dmitriy-peskov"; '' for scripts without letters. */
export function slug(text: string, words: number): string {
  const plain = text.toLowerCase().normalize('NFC').replaceAll(/./gsu, inLatin);
  return (plain.match(/[a-z0-9]+/gu) ?? []).slice(0, words).join('-');
}

function inLatin(letter: string): string {
  const bare = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return LATIN[letter] ?? LATIN[bare] ?? bare;
}

function pairs(letters: string, latin: readonly string[]): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter, i) => [letter, latin[i] ?? '']));
}
