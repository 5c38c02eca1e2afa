import { describe, expect, test } from 'vitest';
import { cite, type CitationWords } from '../../core/citation.ts';
import type { StatementView } from '../../core/notes/view/actor-view.ts';

const WORDS: CitationWords = {
  in: 'in:',
  paraphrase: 'paraphrase',
  reportedBy: (outlet) => `reported by ${outlet}`,
  date: (isoDate) => `<${isoDate}>`,
};
const ARTICLE = { id: '2024-10-21-lamp', headline: 'The Lamp', datePublished: '2024-10-21' };
const ENGLISH = { ...ARTICLE, inLanguage: 'en' };
const QUOTATION: StatementView = {
  id: 'lit',
  type: 'Quotation',
  text: 'It was lit',
  speaker: { id: 'ada', name: 'Ada Example', jobTitle: 'Minister of Lighthouses' },
  occasion: 'told reporters',
  dateCreated: '2024-10-20',
  reportedBy: 'Wire',
};

describe('plain', () => {
  test('the quotation, who, when, where', () => {
    expect(cite(QUOTATION, ENGLISH, 'plain', WORDS).text).toBe(
      '“It was lit” — Ada Example, Minister of Lighthouses, told reporters, <2024-10-20>, reported by Wire, in: The Lamp, <2024-10-21>',
    );
  });

  test('rich text keeps its structure and escapes everything', () => {
    const { html } = cite(
      { ...QUOTATION, text: '<b>&"' },
      { ...ENGLISH, headline: '<i>', inLanguage: '"><x' },
      'plain',
      WORDS,
    );
    expect(html).toBe(
      '<blockquote lang="&quot;&gt;&lt;x"><p>“&lt;b&gt;&amp;&quot;”</p></blockquote><p>— Ada Example, Minister of Lighthouses, told reporters, &lt;2024-10-20&gt;, reported by Wire, in: <cite>&lt;i&gt;</cite>, &lt;2024-10-21&gt;</p>',
    );
  });

  test('paraphrase goes without quotation marks and says what it is', () => {
    const said: StatementView = { id: 'p', type: 'ReportedSpeech', text: 'the lamp would be lit' };
    expect(cite(said, ENGLISH, 'plain', WORDS).text).toBe(
      'the lamp would be lit (paraphrase) — in: The Lamp, <2024-10-21>',
    );
  });

  test("a passage is quoted as the article's own words, in the marks of its language", () => {
    const passage: StatementView = { id: 'p', type: 'Passage', text: 'Das Licht brennt.' };
    expect(cite(passage, { ...ARTICLE, inLanguage: 'de-AT' }, 'plain', WORDS).text).toBe(
      '„Das Licht brennt.“ — in: The Lamp, <2024-10-21>',
    );
  });
});

test('markdown escapes what would be markup, and carries no rich text', () => {
  const citation = cite({ ...QUOTATION, text: '*lit* [x](y)\n# no' }, ENGLISH, 'markdown', WORDS);
  expect(citation.text).toMatch(/^> “\\\*lit\\\* \\\[x\\\]\(y\) \\# no”\n>\n> — Ada Example/);
  expect(citation.text).toContain('in: *The Lamp*');
  expect(citation.html).toBeUndefined();
});

test('BibTeX has a key, the date in parts, and escapes what LaTeX would run', () => {
  const { text } = cite(
    { ...QUOTATION, text: String.raw`100 % \input{x}` },
    ENGLISH,
    'bibtex',
    WORDS,
  );
  expect(text).toMatch(/^@misc\{2024-10-21-lamp-lit,\n/);
  expect(text).toContain('  year = {2024},\n  month = {10},');
  expect(text).toContain(String.raw`100 \% \textbackslash{}input\{x\}`);
});
