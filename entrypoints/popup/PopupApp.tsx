import { useMemo, useRef, useState } from 'preact/hooks';
import pack from 'virtual:dramatis/notes';
import { browser } from 'wxt/browser';
import type { NoticeProps } from '../../components/controls/Notice.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { citationWords } from '../../components/notes/citation-words.ts';
import { TextsProvider } from '../../components/texts.tsx';
import { viewActor } from '../../core/notes/view/actor-view.ts';
import { cite } from '../../core/citation.ts';
import { chooseView } from '../../core/notes/view/chosen-view.ts';
import { withoutArticles } from '../../core/notes/view/without-articles.ts';
import { pageStatus } from '../../core/popup/page-status.ts';
import { createSearch } from '../../core/search/search-pack.ts';
import { withMute, withSite } from '../../core/settings/changes.ts';
import { isOnAt } from '../../core/settings/page-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { jumpThrough } from '../../core/tabs/jump.ts';
import { framesNaming } from '../../core/tabs/tab-report.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { ASKS_FIRST } from '../../platform/asked-access.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { askSiteAccess } from '../../platform/site-access.ts';
import { hostOf, openReader, tellFrame, tellPage } from '../../platform/tabs.ts';
import { useCopying } from '../../platform/use-copying.ts';
import { useSettings } from '../../platform/use-settings.ts';
import { useTextsOf } from '../../platform/use-texts-of.ts';
import { namedActors } from './named-actors.ts';
import { useActivePage, type ActivePage } from './use-active-page.ts';

/** More results than these nobody reads; a longer query finds the rest. */
const MAX_RESULTS = 50;

/** Brings page, settings, notes and words to the popup, and its wishes to the page. */
export function PopupApp() {
  const settings = useSettings()?.settings;
  const texts = useTextsOf(settings?.language);
  const active = useActivePage();
  if (!settings || !texts || !active) return null;
  return (
    <TextsProvider texts={texts}>
      <LoadedPopup settings={settings} texts={texts} active={active} />
    </TextsProvider>
  );
}

interface LoadedPopupProps {
  readonly settings: Settings;
  readonly texts: Texts;
  readonly active: ActivePage;
}

function LoadedPopup({ settings, texts, active }: LoadedPopupProps) {
  const [notice, setNotice] = useState<NoticeProps>();
  const notes = useMemo(() => withoutArticles(pack, settings.articlesOff), [settings.articlesOff]);
  const search = useMemo(() => createSearch(notes, MAX_RESULTS), [notes]);
  const { copied, copy } = useCopying();
  /** The frame reached by the last jump: one jump after the other. */
  const jumped = useRef(Promise.resolve<number | undefined>(undefined));
  const { tabId, url, page } = active;
  const host = hostOf(url);

  const change = async (compute: (settings: Settings) => Partial<Settings>) => {
    const outcome = await changeSettings(compute);
    if (outcome === 'failed') setNotice({ children: texts.t('popup.not_saved') });
  };
  const mute = (actor: string, muted: boolean) =>
    void change((current) => withMute(current, actor, muted));

  return (
    <Popup
      status={pageStatus({ ...active, settings })}
      host={host}
      isOn={settings.on}
      isOnHere={isOnAt({ ...settings, on: true }, host)}
      named={namedActors(notes, page.actors)}
      stillScanning={page.state === 'scanning'}
      isSiteOffered={ASKS_FIRST && active.answer !== undefined && !active.siteAccess}
      notice={notice}
      viewOf={(id) => {
        const actor = viewActor(notes, id);
        return actor && chooseView(actor, settings);
      }}
      search={search}
      onSwitch={(on) => void change(() => ({ on }))}
      onSwitchHere={(on) => void change((current) => withSite(current, host, on))}
      onPause={(paused) => void tellPage(tabId, { type: 'pause', paused }).then(active.look)}
      onJump={(actor, step) => {
        const frames = framesNaming(active.frames, actor);
        jumped.current = jumped.current.then((last) =>
          jumpThrough(frames, last, step, async (frame, enters) => {
            const jump = { type: 'jump', actor, step, enters } as const;
            return (await tellFrame(tabId, frame, jump)) === true;
          }),
        );
      }}
      onMute={(actor) => {
        mute(actor, true);
        const name = viewActor(notes, actor)?.name ?? actor;
        const undo = () => {
          mute(actor, false);
          setNotice(undefined);
        };
        setNotice({
          children: texts.t('popup.muted', [name]),
          action: { label: texts.t('undo'), run: undo },
        });
      }}
      notes={{
        copied,
        onCopy: (statement, article) => {
          const words = citationWords(texts);
          void copy(statement.id, cite(statement, article, settings.citationFormat, words));
        },
        onRead: (article, statement) => void openReader(article, statement),
      }}
      onAllowSite={() => {
        // The browser's question closes the popup.
        void askSiteAccess(url);
      }}
      onReload={() => {
        void browser.tabs.reload(tabId);
        window.close();
      }}
      onSettings={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
    />
  );
}
