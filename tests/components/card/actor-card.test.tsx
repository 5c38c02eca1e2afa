import { describe, expect, test } from 'vitest';
import { ActorCard } from '../../../components/card/ActorCard.tsx';
import type { ActorView, Chapter, StatementView } from '../../../core/notes/view/actor-view.ts';
import { drawn, insides, words } from '../drawn.tsx';

const ignore = () => {};

const chapter = (over: Partial<Chapter> = {}): Chapter => ({
  article: { id: 'new', headline: 'The Lamp', datePublished: '2024-10-21', inLanguage: 'en' },
  jobTitle: 'Minister of Lighthouses',
  roleEvidence: 'Minister Ada Example',
  quotations: [],
  reportedSpeech: [],
  quotationsAbout: [],
  passages: [],
  ...over,
});

const said = (type: StatementView['type'], text: string): StatementView => ({
  id: text,
  type,
  text,
});

function cardOf(chapters: readonly Chapter[], name = 'Ada Example'): string {
  const actor: ActorView = { id: 'ada', type: 'Person', name, chapters };
  const actions = {
    onPin: ignore,
    onMove: ignore,
    onClose: ignore,
    onCopy: ignore,
    onRead: ignore,
    onMute: ignore,
  };
  return drawn(<ActorCard actor={actor} isPinned={false} {...actions} />);
}

describe('the card', () => {
  test('is a dialog that is named by the actor and leaves the page usable', () => {
    const card = cardOf([chapter()]);
    expect(card).toMatch(/^<dialog open[^>]* aria-labelledby="name"/);
    expect(card).not.toContain('aria-modal');
    expect(card).toMatch(/<h2[^>]* id="name"[^>]*><bdi lang="en">Ada Example<\/bdi><\/h2>/);
  });

  test('sets words verbatim as a quotation between marks, and nothing else', () => {
    const card = cardOf([
      chapter({
        quotations: [said('Quotation', 'The lamp will be lit.')],
        reportedSpeech: [said('ReportedSpeech', 'The lamp would be lit')],
        passages: [said('Passage', 'Ada Example lit the lamp.')],
      }),
    ]);
    expect(insides(card, 'blockquote').map(words)).toEqual(['“The lamp will be lit.”']);
    const paragraphs = insides(card, 'p').map(words);
    expect(paragraphs).toContain('The lamp would be lit');
    expect(paragraphs).toContain('Ada Example lit the lamp.');
    expect(insides(card, 'h3').map(words)).toEqual([
      'Word for word',
      'Paraphrased by the article',
      'From the article',
    ]);
  });

  test('puts the words of others under their name', () => {
    const speaker = { id: 'bo', name: 'Bo Other', jobTitle: 'Keeper' };
    const card = cardOf([
      chapter({ quotationsAbout: [{ ...said('Quotation', 'She lit it.'), speaker }] }),
    ]);
    expect(words(card)).toMatch(/Bo Other, Keeper“She lit it\.”/);
  });

  test('has one chapter per article, in the order given, each with its role and day', () => {
    const older = chapter({
      article: { id: 'old', headline: 'Before', datePublished: '2019-03-02', inLanguage: 'en' },
      jobTitle: 'Deputy',
    });
    const chapters = insides(cardOf([chapter(), older]), 'article').map(words);
    expect(chapters).toHaveLength(2);
    expect(chapters[0]).toMatch(/^Minister of Lighthouses as of 21 October 2024/);
    expect(chapters[1]).toMatch(/^Deputy as of 2 March 2019/);
  });

  test('takes markup in notes for text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const card = cardOf([chapter({ jobTitle: text, quotations: [said('Quotation', text)] })], text);
    expect(card).not.toContain('<img');
    expect(card.match(/&lt;img/g)).toHaveLength(3);
  });

  test('isolates every text of the notes from the words around it', () => {
    const upset = '\u202Eupset';
    const speaker = { id: 'bo', name: upset, jobTitle: upset };
    const statement = { ...said('Quotation', upset), occasion: upset, reportedBy: upset, speaker };
    const article = { ...chapter().article, headline: upset };
    const card = cardOf(
      [chapter({ article, jobTitle: upset, roleEvidence: upset, quotationsAbout: [statement] })],
      upset,
    );
    const isolated = card.match(/<bdi[^>]*>\u202Eupset<\/bdi>/g);
    expect(isolated).toHaveLength(card.split(upset).length - 1);
    expect(isolated?.length).toBeGreaterThanOrEqual(8);
  });
});
