import pack from 'virtual:dramatis/notes';
import { Reader } from '../../components/reader/Reader.tsx';
import { SettingsForms } from '../../components/settings/SettingsForms.tsx';
import { useTexts } from '../../components/texts.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { exampleOf } from '../../core/notes/view/example.ts';
import { castOf } from '../../core/reader/article-cast.ts';
import { layOutArticle } from '../../core/reader/article-layout.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { SettingsReading } from '../../core/settings/stored.ts';

const ignore = () => {};

const FIRST: SettingsReading = {
  settings: DEFAULT_SETTINGS,
  problems: [],
  unsynced: [],
  unread: [],
};

/** Everything that can show is shown. */
const FULL: SettingsReading = {
  settings: {
    ...DEFAULT_SETTINGS,
    sites: ['example.org', 'news.*', 'a-very-long-name-of-a-site-that-needs-room.example.com'],
    markColor: '#d8d0a0',
    markStyle: 'solid',
    openOn: 'modifier',
    muted: ['merkel'],
    mutedOn: { 'example.org': ['kremlin'] },
  },
  problems: [
    { field: 'theme', reason: 'future', raw: {} },
    { field: 'on', reason: 'corrupt', raw: '' },
  ],
  unsynced: ['sites'],
  unread: ['sync'],
};

const RELEASE = {
  version: '1.2.3',
  date: '2026-11-23',
  groups: [{ title: 'Added', changes: ['Something new.', 'And something else.'] }],
};

export function settingsScreen(state: 'first' | 'full') {
  return <Settings reading={state === 'full' ? FULL : FIRST} />;
}

function Settings({ reading }: { readonly reading: SettingsReading }) {
  const { t } = useTexts();
  const isFull = reading === FULL;
  return (
    <SettingsForms
      reading={reading}
      notice={
        isFull
          ? { children: t('settings.saved_here'), action: { label: t('undo'), run: ignore } }
          : undefined
      }
      languages={['ar', 'de', 'en']}
      articles={pack.articles}
      shortcuts={[
        { command: 'open-card', label: t('commands.open_card'), keys: 'Alt+Shift+O' },
        { command: 'pin-card', label: t('commands.pin_card'), keys: '' },
      ]}
      version={RELEASE.version}
      releaseNotes={RELEASE}
      nameOf={(id) => pack.actors.find((actor) => actor.id === id)?.name ?? id}
      readClipboard={() => Promise.resolve('')}
      onChange={ignore}
      onShortcuts={ignore}
      onExport={ignore}
      onImport={ignore}
      onReset={ignore}
      onWelcome={ignore}
    />
  );
}

/** With the words of somebody marked: at the very start of the text, and over several lines. */
export function readerScreen(kind: 'start' | 'long') {
  const [article] = pack.articles;
  if (!article) return undefined;
  const paragraphs = layOutArticle(article);
  const cast = castOf(pack, article);
  const starts = new Set(paragraphs[0]?.segments[0]?.statements);
  const statements = cast.flatMap(({ id: actor, statements: said }) =>
    said.map(({ statement }) => ({ actor, statement })),
  );
  const chosen =
    kind === 'start'
      ? statements.find(({ statement }) => starts.has(statement.id))
      : statements.toSorted((a, b) => b.statement.text.length - a.statement.text.length)[0];
  if (!chosen) return undefined;
  const place = { article: article.id, actor: chosen.actor };
  const current = kind === 'long' ? { statement: chosen.statement.id } : {};
  return (
    <Reader
      article={article}
      paragraphs={paragraphs}
      cast={cast}
      place={{ ...place, ...current }}
      onCopy={ignore}
      onPrint={ignore}
    />
  );
}

export function welcomeScreen() {
  const notes = { copied: undefined, onCopy: ignore, onRead: ignore };
  return <Welcome example={exampleOf(pack)} notes={notes} onSettings={ignore} />;
}
