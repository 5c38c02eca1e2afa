import { pick, seededRandom } from './random.ts';

const WORDS =
  'the of and to in a is that for on was with as by at from it an be this are or his which not but have had they were their has one more been also who about after its would we all new her can said other up some when there into time so no if out two people what state years over only first them could than such year then most made world where many these even between under against during former because through while before both being much still since next government president minister week report country city told official security border talks agreement crisis support military company market public national public police court law party election vote campaign leader policy energy trade price growth bank tax budget health hospital school study research team game season player film music book story family children women house home water food road station morning evening'.split(
    ' ',
  );

/** On pages that name somebody: one name in so many characters of text. */
const NAME_EVERY_CHARS = 2_000;

export interface SeededPage {
  readonly html: string;
  /** Characters of visible text. */
  readonly chars: number;
  readonly names: number;
}

/**
 * A page built like an article on a news site: header, navigation, paragraphs with links and
 * emphasis, teasers, data in scripts. The same for the same arguments.
 * @param names surnames or full names to sprinkle in; none makes a page that names nobody.
 */
export function seededPage(kilobytes: number, names: readonly string[]): SeededPage {
  const random = seededRandom(kilobytes * 31 + names.length);
  let chars = 0;
  let placed = 0;
  const word = () => {
    if (names.length > 0 && chars > placed * NAME_EVERY_CHARS + NAME_EVERY_CHARS / 2) {
      placed += 1;
      return pick(random, names);
    }
    return pick(random, WORDS);
  };
  const words = (count: number) => {
    const text = Array.from({ length: count }, word).join(' ');
    chars += text.length + 1;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => {
    const head = words(4 + Math.floor(random() * 8));
    const inline = random();
    const tail = words(3 + Math.floor(random() * 6));
    if (inline < 0.15) return `${head} <a href="#${placed}">${tail}</a>. `;
    if (inline < 0.25) return `${head} <em>${tail}</em>. `;
    if (inline < 0.35) return `“${head} – ${tail},” they’ve said. `;
    return `${head} ${tail}. `;
  };
  const paragraph = () =>
    `<p class="text">${Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join('')}</p>\n`;
  const teaser = () =>
    `<li><div class="teaser"><a href="#t"><span class="kicker">${words(2)}</span> <span class="title">${words(7)}</span></a></div></li>\n`;

  const blocks: string[] = [];
  const isLongEnough = () => chars >= kilobytes * 1000;
  while (!isLongEnough()) {
    blocks.push(random() < 0.25 ? `<ul>${teaser()}${teaser()}</ul>` : paragraph());
  }
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seeded page</title></head>
<body><header><nav><ul><li><a href="#1">World</a></li><li><a href="#2">Business</a></li></ul></nav></header>
<main><article><h1>${words(8)}</h1>\n${blocks.join('\n')}</article></main>
<script type="application/json">{"data":"${'x'.repeat(500)}"}</script></body></html>`;
  return { html, chars, names: placed };
}
