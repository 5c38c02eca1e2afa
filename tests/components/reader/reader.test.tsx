import { expect, test } from 'vitest';
import { Reader } from '../../../components/reader/Reader.tsx';
import type { Pack, PackArticle, Statement } from '../../../core/notes/pack.ts';
import { castOf } from '../../../core/reader/article-cast.ts';
import { layOutArticle } from '../../../core/reader/article-layout.ts';
import type { ReaderPlace } from '../../../core/reader/place.ts';
import { drawn, insides, words } from '../drawn.tsx';

const BODY = `“Light it,” Ada said <loudly>.\n\nLater she would not light it, Ada said.`;
const span = (text: string) => {
  const start = BODY.indexOf(text);
  return { start, end: start + text.length };
};
const spoken = { spokenBy: 'ada', about: [], attribution: span('Ada said') };
const statements: Statement[] = [
  { ...spoken, id: 'light', type: 'Quotation', text: span('Light it') },
  { ...spoken, id: 'not', type: 'ReportedSpeech', text: span('she would not light it') },
];
const article: PackArticle = {
  id: 'lamp',
  headline: 'The Lamp',
  datePublished: '2024-10-21',
  inLanguage: 'en',
  articleBody: BODY,
  statements,
};
const pack: Pack = {
  version: 1,
  articles: [article],
  actors: [
    {
      id: 'ada',
      type: 'Person',
      name: 'Ada Example',
      alternateName: ['Ada'],
      roles: [{ article: 'lamp', jobTitle: 'Minister', evidence: span('Ada') }],
    },
  ],
};

const pageAt = (place: ReaderPlace) =>
  drawn(
    <Reader
      article={article}
      paragraphs={layOutArticle(article)}
      cast={castOf(pack, article)}
      place={place}
      onCopy={() => {}}
      onPrint={() => {}}
    />,
  );

test('shows the text word for word, markup in it as text, and marks nothing unasked', () => {
  const page = pageAt({ article: 'lamp' });
  const main = insides(page, 'main')[0] ?? '';
  expect(words(main)).toContain('“Light it,” Ada said &lt;loudly>.');
  expect(words(main)).toContain('Later she would not light it, Ada said.');
  expect(insides(page, 'mark')).toEqual([]);
});

test('marks the words of the chosen actor, and the chosen ones so that they take the focus', () => {
  const page = pageAt({ article: 'lamp', actor: 'ada', statement: 'light' });
  expect(page).toMatch(/<mark class="is-current" dir="ltr" tabindex="-1">Light it<\/mark>/);
  expect(page).toMatch(/<mark class="is-marked" dir="ltr">she would not light it<\/mark>/);
});

test('links to every word of the actor: quotations in marks, paraphrase named as such', () => {
  const page = pageAt({ article: 'lamp', statement: 'not' });
  const [cast = ''] = insides(page, 'nav');
  const [quotation = '', paraphrase = ''] = insides(insides(cast, 'ol')[0] ?? '', 'li');
  expect(words(quotation)).toContain('“Light it”');
  expect(words(paraphrase)).toMatch(/^she would not light itParaphrased by the article/);
  expect(cast).toMatch(/href="#[^"]*statement=light"/);
  expect(cast).toMatch(/aria-current="true"[^>]*>(?:<[^>]*>)*she would not/);
});
