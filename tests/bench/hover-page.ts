import { pick, seededRandom } from './random.ts';

const CHARS = 100_000;
const CHARS_A_PARAGRAPH = 500;
const NAMES = ['Putin', 'Merkel'];
const NAMED = ' ran. ';
const FILLER =
  'nobody said anything of interest about the weather while it rained on the road to town and the trains were late again'.split(
    ' ',
  );

/** A page of 100 kB of text, in which the script of the page itself notes when a card is shown. */
export function hoverPage(marks: number): string {
  const random = seededRandom(marks);
  const filler = (chars: number) => {
    let words = '';
    while (words.length < chars) words += `${pick(random, FILLER)} `;
    return words && `So ${words.trim()}. `;
  };
  const every = CHARS / marks;
  let text = '';
  const paragraphs: string[] = [];
  for (let mark = 0; mark < marks; mark += 1) {
    const name = pick(random, NAMES);
    text += name + NAMED + filler(every - name.length - NAMED.length);
    if (text.length < CHARS_A_PARAGRAPH) continue;
    paragraphs.push(`<p>${text}</p>`);
    text = '';
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title>
<script>
document.addEventListener('beforetoggle', (event) => performance.mark('card:' + event.newState), true);
</script>
<h1>${filler(400)}</h1><article>${paragraphs.join('\n')}<p>${text}</p></article></html>`;
}
