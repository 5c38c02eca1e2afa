import type { ComponentChild } from 'preact';
import pack from 'virtual:dramatis/notes';
import { ActorCard, type ActorCardProps } from '../../components/card/ActorCard.tsx';
import { MutedNotice } from '../../components/card/MutedNotice.tsx';
import { type ActorView, type Chapter, viewActor } from '../../core/notes/view/actor-view.ts';

/** One state of the card. */
export interface Specimen {
  readonly title: string;
  readonly card: ComponentChild;
  readonly layout?: 'card' | 'sheet';
  readonly dir?: 'ltr' | 'rtl';
}

const ignore = () => {};
const CALLBACKS = {
  onPin: ignore,
  onMove: ignore,
  onClose: ignore,
  onCopy: ignore,
  onRead: ignore,
  onMute: ignore,
};

function card(actor: ActorView, props: Partial<ActorCardProps> = {}) {
  return <ActorCard actor={actor} isPinned={false} {...CALLBACKS} {...props} />;
}

const EMPTY = { quotations: [], reportedSpeech: [], quotationsAbout: [], passages: [] };

const OLDER: Chapter = {
  ...EMPTY,
  article: {
    id: 'older',
    headline: 'An Earlier Story With a Headline Long Enough to Need a Second Line',
    datePublished: '2019-03-02',
    inLanguage: 'en',
  },
  jobTitle: 'Deputy Minister of Lighthouses',
  roleEvidence: 'deputy minister of lighthouses Ada Example',
  quotations: [
    { id: 'older-1', type: 'Quotation', text: 'The lamp will be lit.', dateCreated: '2019-03-01' },
  ],
};

const TWO_ARTICLES: ActorView = {
  id: 'two',
  type: 'Person',
  name: 'Ada Example',
  chapters: [
    {
      ...OLDER,
      article: { ...OLDER.article, id: 'newer', headline: 'The Lamp', datePublished: '2024-10-21' },
      jobTitle: 'Minister of Lighthouses',
      roleEvidence: 'Minister Ada Example',
      quotations: [{ id: 'newer-1', type: 'Quotation', text: 'It was lit.', occasion: 'said' }],
    },
    OLDER,
  ],
};

const ROLE_ONLY: ActorView = {
  ...TWO_ARTICLES,
  name: 'Wolfeschlegelsteinhausenbergerdorff von Donaudampfschifffahrt-Hauptbetriebswerk',
  type: 'Organization',
  chapters: [{ ...OLDER, quotations: [] }],
};

/** Bidi controls that are never closed, and markup, both shown as text. */
const HOSTILE: ActorView = {
  ...TWO_ARTICLES,
  name: 'Ada \u202E<b>Example</b>',
  chapters: [
    {
      ...OLDER,
      jobTitle: '\u2067Minister\u202E of <img src=x>',
      quotations: [
        { id: 'h', type: 'Quotation', text: '\u202EThe lamp', reportedBy: '\u2067Wire' },
      ],
    },
  ],
};

const ARABIC: ActorView = {
  id: 'ar',
  type: 'Person',
  name: 'ليلى مثال',
  chapters: [
    {
      ...EMPTY,
      article: {
        id: 'ar',
        headline: 'المنارة تعود إلى العمل',
        datePublished: '2024-10-21',
        inLanguage: 'ar',
      },
      jobTitle: 'وزيرة المنارات',
      roleEvidence: 'وزيرة المنارات ليلى مثال',
      quotations: [
        { id: 'ar-1', type: 'Quotation', text: 'سيضاء المصباح.', occasion: 'قالت للصحفيين' },
      ],
      reportedSpeech: [{ id: 'ar-2', type: 'ReportedSpeech', text: 'العمل يبدأ في الربيع' }],
    },
  ],
};

const FRENCH: ActorView = {
  ...TWO_ARTICLES,
  name: 'Zoé Exemple',
  chapters: [
    {
      ...OLDER,
      article: { ...OLDER.article, headline: 'Le phare', inLanguage: 'fr' },
      jobTitle: 'Ministre des Phares',
      roleEvidence: 'la ministre des Phares, Zoé Exemple',
      quotations: [{ id: 'fr', type: 'Quotation', text: 'La lampe sera allumée.' }],
    },
  ],
};

const real: Specimen[] = pack.actors.flatMap(({ id }) => {
  const actor = viewActor(pack, id);
  return actor ? [{ title: actor.name, card: card(actor) }] : [];
});

const lukashenko = viewActor(pack, 'lukashenko') ?? TWO_ARTICLES;

export const SPECIMENS: readonly Specimen[] = [
  ...real,
  { title: 'Two articles', card: card(TWO_ARTICLES) },
  { title: 'Role only, long name', card: card(ROLE_ONLY) },
  { title: 'Pinned', card: card(TWO_ARTICLES, { isPinned: true }) },
  { title: 'Copied', card: card(TWO_ARTICLES, { copied: 'newer-1' }) },
  { title: 'Hostile notes', card: card(HOSTILE) },
  { title: 'French marks', card: card(FRENCH) },
  { title: 'Right to left', card: card(ARABIC), dir: 'rtl' },
  {
    title: 'Muted',
    card: <MutedNotice name="Ada Example" where="site" onUndo={ignore} onClose={ignore} />,
  },
  { title: 'Sheet', card: card(lukashenko), layout: 'sheet' },
];
