import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { type CardContent, closeCard, openCard, readCard } from '../rig/card.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn } from '../rig/marks.ts';
import { waitUntilRead } from '../rig/page-report.ts';
import { waitUntil } from '../rig/wait-until.ts';

/** What the card of each name must show, on the day of the article. */
const EXPECTED: Record<string, { name: string; role: string; says: RegExp[] }> = {
  'Alexander G. Lukashenko': {
    name: 'Alexander G. Lukashenko',
    role: 'President of Belarus',
    says: [
      /We must constantly monitor the situation on the border/,
      /Yes, these are bombers capable of carrying nuclear weapons\. But we have no choice\./,
    ],
  },
  Putin: {
    name: 'Vladimir V. Putin',
    role: 'President of Russia',
    says: [/The Kremlin[\s\S]*Vladimir Putin spoke in favor of resuming contacts/],
  },
  'Dmitry S. Peskov': {
    name: 'Dmitry S. Peskov',
    role: 'Spokesman for Vladimir V. Putin',
    says: [/Indeed, tensions have risen on this border/, /told reporters/, /RIA Novosti/],
  },
  'Angela Merkel': {
    name: 'Angela Merkel',
    role: 'Chancellor of Germany',
    says: [/Europe’s primary communicator with the Russian president/],
  },
  Kremlin: {
    name: 'The Kremlin',
    role: 'The Russian presidency',
    says: [/The importance of resolving the acute migration crisis/],
  },
  'Belarussian Defense Ministry': {
    name: 'Belarussian Defense Ministry',
    role: 'Defense ministry of Belarus',
    says: [/second day in a row/],
  },
  'RIA Novosti': {
    name: 'RIA Novosti',
    role: 'Russian state news agency',
    says: [/according to the Russian state news agency RIA Novosti/],
  },
  'European Union': {
    name: 'European Union',
    role: 'Union of European countries',
    says: [/Tensions between Lukashenko and the European Union/],
  },
};

/** Sentences that are nobody's words in the article: a page not ours. */
const OTHER_PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Elsewhere</title>
<body style="font: 18px/1.6 serif; max-width: 30em; margin: 2em auto">
<p>Aides to Vladimir <b>Putin</b> declined to comment; Vladimir Putin himself was travelling.</p>
<p>The disputing parties met, and Putinism was not discussed. A Merkelbach spoke.</p>
<p>Angela&nbsp;Merkel’s office confirmed that Angela
Merkel had called the European Union.</p>`;

inEachBrowser((browser) => {
  async function load(body: string): Promise<Page> {
    const { server } = browser();
    server.serve('/', body);
    return browser().open(server.url('/'));
  }

  async function cardOf(page: Page, name: string): Promise<CardContent> {
    const mark = await waitUntil(`a mark of ${name}`, async () =>
      (await marksIn(page)).find(({ text }) => oneLine(text).includes(name)),
    );
    return openCard(browser(), page, mark);
  }

  describe('on the page of the article', () => {
    test.each(Object.entries(EXPECTED))(
      'the card of %s tells role and words',
      async (name, want) => {
        const page = await load(articlePage());
        const card = await cardOf(page, name);
        expect(card.name).toBe(want.name);
        expect(card.role).toBe(`${want.role} as of November 11, 2021`);
        for (const words of want.says) expect(card.text).toMatch(words);
        await page.close();
      },
    );
  });

  describe('on a page not of ours', () => {
    test('names are marked, words that hold them are not', async () => {
      const page = await load(OTHER_PAGE);
      await waitUntilRead(browser(), page);
      const texts = (await marksIn(page)).map(({ text }) => oneLine(text));
      expect(texts).toEqual([
        'Vladimir Putin',
        'Vladimir Putin',
        'Angela Merkel',
        'Angela Merkel',
        'European Union',
      ]);
      await page.close();
    });

    test('a name broken by markup opens the card, and Escape closes it', async () => {
      const page = await load(OTHER_PAGE);
      const card = await cardOf(page, 'Vladimir Putin');
      expect(card.name).toBe('Vladimir V. Putin');
      await closeCard(browser(), page);
      expect(await readCard(browser(), page)).toBeUndefined();
      await page.close();
    });
  });

  test('all this time nothing was asked of the network and nothing complained', () => {
    const { server, complaints } = browser();
    expect(new Set(server.requests)).toEqual(new Set([`news.localhost:${server.port}/`]));
    expect(server.outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
