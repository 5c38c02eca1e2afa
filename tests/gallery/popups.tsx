import pack from 'virtual:dramatis/notes';
import type { NamedActor } from '../../components/popup/named-actor.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { viewActor } from '../../core/notes/view/actor-view.ts';
import type { PageStatus } from '../../core/popup/page-status.ts';
import { createSearch } from '../../core/search/search-pack.ts';

/** One state of the toolbar popup, and what a reader does to get there. */
export interface PopupSpecimen {
  readonly title: string;
  readonly props: PopupProps;
  readonly act?: (root: Element) => Promise<void>;
}

const ignore = () => {};

const NAMED: readonly NamedActor[] = pack.actors.map(({ id, name, roles }, place) => ({
  id,
  name,
  jobTitle: roles[0]?.jobTitle ?? '',
  count: 1 + ((place * 7) % 12),
}));

const MANY: readonly NamedActor[] = Array.from({ length: 1000 }, (_, place) => ({
  id: `many-${place}`,
  name:
    place === 1 ? 'Wolfeschlegelsteinhausenbergerdorff von Donaudampfschifffahrt' : `Ada ${place}`,
  jobTitle:
    place === 1 ? 'Deputy minister of everything that has a long title, acting' : 'Minister',
  count: 1000 - place,
}));

const PROPS: PopupProps = {
  status: 'names',
  host: 'news.example.org',
  isOn: true,
  isOnHere: true,
  named: NAMED,
  stillScanning: false,
  isSiteOffered: false,
  viewOf: (id) => viewActor(pack, id),
  search: createSearch(pack, 50),
  onSwitch: ignore,
  onSwitchHere: ignore,
  onPause: ignore,
  onJump: ignore,
  onMute: ignore,
  notes: { copied: undefined, onCopy: ignore, onRead: ignore },
  onAllowSite: ignore,
  onReload: ignore,
  onSettings: ignore,
};

const message = (status: PageStatus, props: Partial<PopupProps> = {}): PopupSpecimen => ({
  title: status,
  props: { ...PROPS, status, named: [], ...props },
});

/** Preact draws what an event changed a moment later. */
const drawn = () => new Promise((resolve) => void setTimeout(resolve));

async function type(root: Element, words: string): Promise<void> {
  const field = root.querySelector('input[type=search]');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function press(root: Element, selector: string): Promise<void> {
  const found = root.querySelector(selector);
  if (found instanceof HTMLElement) found.click();
  await drawn();
}

export const POPUPS: readonly PopupSpecimen[] = [
  { title: 'names', props: PROPS },
  {
    title: 'an open name',
    props: PROPS,
    act: (root) => press(root, '.named:nth-child(2) .named-button'),
  },
  { title: 'many, scanning', props: { ...PROPS, named: MANY, stillScanning: true } },
  {
    title: 'muted, allowed for now',
    props: {
      ...PROPS,
      isSiteOffered: true,
      notice: { children: 'Angela Merkel', action: { label: '↶', run: ignore } },
    },
  },
  { title: 'search', props: PROPS, act: (root) => type(root, 'the') },
  {
    title: 'search, opened',
    props: PROPS,
    act: async (root) => {
      await type(root, 'peskov');
      await press(root, '.search-results button');
    },
  },
  { title: 'search, nothing', props: PROPS, act: (root) => type(root, 'xyz') },
  message('nothing'),
  message('scanning'),
  message('off-everywhere', { isOn: false }),
  message('off-here', { isOnHere: false }),
  message('paused'),
  message('not-allowed'),
  message('reload'),
  message('browser-page', { host: '' }),
  message('store-page'),
  message('pdf'),
  message('no-text'),
  message('file', { host: '' }),
];
