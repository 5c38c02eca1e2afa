import { Switch } from '../controls/Switch.tsx';
import { Notice, type NoticeProps } from '../controls/Notice.tsx';
import { useTexts } from '../texts.tsx';
import type { ActorView } from '../../core/notes/view/actor-view.ts';
import type { PageStatus } from '../../core/popup/page-status.ts';
import type { SearchResult } from '../../core/search/search-notes.ts';
import type { NotesActions } from '../card/ChapterSection.tsx';
import type { NamedActor } from './named-actor.ts';
import { NamesOnPage } from './NamesOnPage.tsx';
import { PageMessage } from './PageMessage.tsx';
import { Search } from './Search.tsx';
import './popup.css';

export interface PopupProps {
  readonly status: PageStatus;
  /** Empty where the page has none. */
  readonly host: string;
  readonly isOn: boolean;
  readonly isOnHere: boolean;
  /** In order of appearance. */
  readonly named: readonly NamedActor[];
  readonly stillScanning: boolean;
  /** Whether the site was let in for this visit alone. */
  readonly isSiteOffered: boolean;
  readonly notice?: NoticeProps | undefined;
  readonly viewOf: (actor: string) => ActorView | undefined;
  readonly search: (query: string) => readonly SearchResult[];
  readonly onSwitch: (on: boolean) => void;
  readonly onSwitchHere: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onJump: (actor: string, step: 1 | -1) => void;
  readonly onMute: (actor: string) => void;
  readonly notes: NotesActions;
  readonly onAllowSite: () => void;
  readonly onReload: () => void;
  readonly onSettings: () => void;
}

/** The toolbar popup: who is on this page, everyone who can be found, and the switches. */
export function Popup(props: PopupProps) {
  const { t } = useTexts();
  const { status, host, isOn, isOnHere, isSiteOffered } = props;
  return (
    <main class="popup">
      <header class="popup-header">
        <h1>{t('popup.title')}</h1>
        <Switch label={t('popup.everywhere')} checked={isOn} onChange={props.onSwitch} />
      </header>

      <Search search={props.search} viewOf={props.viewOf} notes={props.notes} />

      {status === 'names' ? (
        <NamesOnPage
          named={props.named}
          stillScanning={props.stillScanning}
          viewOf={props.viewOf}
          onJump={props.onJump}
          onMute={props.onMute}
          notes={props.notes}
        />
      ) : (
        <PageMessage
          status={status}
          onAllowSite={props.onAllowSite}
          onReload={props.onReload}
          onResume={() => props.onPause(false)}
          onSwitchOn={() => props.onSwitch(true)}
          onSwitchOnHere={() => props.onSwitchHere(true)}
        />
      )}

      <Notice {...props.notice} />

      <footer class="popup-footer">
        {host !== '' && isOn && status !== 'store-page' && status !== 'browser-page' && (
          <Switch
            label={t('popup.this_site')}
            hint={<bdi>{host}</bdi>}
            checked={isOnHere}
            onChange={props.onSwitchHere}
          />
        )}
        <div class="popup-links">
          {isSiteOffered && (
            <button type="button" class="link-button" onClick={props.onAllowSite}>
              {t('popup.always_here')}
            </button>
          )}
          {status === 'names' && (
            <button type="button" class="link-button" onClick={() => props.onPause(true)}>
              {t('popup.pause')}
            </button>
          )}
          <button type="button" class="link-button" onClick={props.onSettings}>
            {t('popup.settings')}
          </button>
        </div>
      </footer>
    </main>
  );
}
