import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../core/texts/texts.ts';
import { Notice, type NoticeProps } from '../controls/Notice.tsx';
import { useTexts } from '../texts.tsx';
import { SettingsQuery } from './Setting.tsx';
import './settings.css';

export interface SettingsPageProps {
  readonly notice: NoticeProps | undefined;
  /** The sections, in the order of `SECTIONS`. */
  readonly children: ComponentChildren;
}

/** Ids of the sections and their titles. */
const SECTIONS: readonly (readonly [string, TextKey])[] = [
  ['general', 'settings.general.title'],
  ['sites', 'settings.sites.title'],
  ['marks', 'settings.marks.title'],
  ['card', 'settings.card.title'],
  ['muted', 'settings.muted.title'],
  ['articles', 'settings.articles.title'],
  ['shortcuts', 'settings.shortcuts.title'],
  ['data', 'settings.data.title'],
  ['privacy', 'settings.privacy.title'],
  ['about', 'settings.about.title'],
];

/** The frame of the settings page: title, search, way to the sections, and what was just done. */
export function SettingsPage({ notice, children }: SettingsPageProps) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const sections = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);

  // Each setting decides on its own whether it matches: the page itself tells whether any did.
  useLayoutEffect(() => {
    setIsEmpty(!sections.current?.querySelector('.setting:not([hidden])'));
  }, [query]);

  return (
    <div class="settings">
      <header class="settings-header">
        <h1>{t('settings.title')}</h1>
        <input
          type="search"
          aria-label={t('settings.search')}
          placeholder={t('settings.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      <nav class="settings-nav" aria-label={t('settings.sections')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} onClick={() => setQuery('')}>
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <SettingsQuery.Provider value={query}>
          <div ref={sections}>{children}</div>
        </SettingsQuery.Provider>
        <output class="hint">{isEmpty && t('settings.search_none')}</output>
      </main>
      <Notice {...notice} />
    </div>
  );
}
