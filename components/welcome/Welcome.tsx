import type { Example } from '../../core/notes/view/example.ts';
import type { TextKey } from '../../core/texts/texts.ts';
import { useTexts } from '../texts.tsx';
import { LiveExample, type LiveExampleProps } from './LiveExample.tsx';
import './welcome.css';

export interface WelcomeProps {
  readonly example: Example | undefined;
  readonly notes: LiveExampleProps['notes'];
  readonly onSettings: () => void;
}

const WAYS: readonly (readonly [TextKey, TextKey])[] = [
  ['welcome.ways.point', 'welcome.ways.point_hint'],
  ['welcome.ways.toolbar', 'welcome.ways.toolbar_hint'],
  ['welcome.ways.keys', 'welcome.ways.keys_hint'],
];

const PERMISSIONS: readonly TextKey[] = [
  'settings.privacy.permission_sites',
  'settings.privacy.permission_storage',
  'settings.privacy.permission_scripting',
  'settings.privacy.permission_menus',
];

/** The one page after install: what it does, live; how to use it; where it ends. */
export function Welcome({ example, notes, onSettings }: WelcomeProps) {
  const { t } = useTexts();
  return (
    <main class="welcome">
      <header>
        <p class="welcome-brand">{t('popup.title')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="welcome-lead">{t('welcome.lead')}</p>
      </header>
      {example && (
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome.try')}</h2>
          <LiveExample example={example} notes={notes} />
        </section>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">{t('welcome.ways.title')}</h2>
        <dl class="welcome-ways">
          {WAYS.map(([way, hint]) => (
            <div key={way}>
              <dt>{t(way)}</dt>
              <dd>{t(hint)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="off">
        <h2 id="off">{t('welcome.off')}</h2>
        <p>{t('welcome.off_hint')}</p>
        <button type="button" class="welcome-button" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome.permissions')}</h2>
        <p>
          <strong>{t('settings.privacy.summary')}</strong>
        </p>
        <ul>
          {PERMISSIONS.map((permission) => (
            <li key={permission}>{t(permission)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
