import type { ReleaseNotes } from '../../core/release-notes.ts';
import { useTexts } from '../texts.tsx';

/** What this version brought, folded away. The notes are written in English, and say so elsewhere. */
export function WhatIsNew({ notes }: { readonly notes: ReleaseNotes }) {
  const { t, date, locale } = useTexts();
  const isEnglish = locale.startsWith('en');
  return (
    <details class="what-is-new">
      <summary>{t('settings.about.whats_new', [notes.version])}</summary>
      <p class="hint">
        <time datetime={notes.date}>{date(notes.date)}</time>
        {!isEnglish && ` · ${t('settings.about.in_english')}`}
      </p>
      <div lang="en" dir="ltr">
        {notes.groups.map(({ title, changes }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
