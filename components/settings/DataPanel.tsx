import { useRef } from 'preact/hooks';
import type { SettingsReading } from '../../core/settings/stored.ts';
import { useTexts } from '../texts.tsx';
import { fieldLabel } from './field-label.ts';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

export interface DataPanelProps extends Pick<SettingsReading, 'problems' | 'unsynced' | 'unread'> {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** Where the settings are, what could not be read, and the ways out and back. */
export function DataPanel({
  problems,
  unsynced,
  unread,
  onExport,
  onImport,
  onReset,
}: DataPanelProps) {
  const { t, plural } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const words = [t('settings.data.export'), t('settings.data.import'), t('settings.data.reset')];
  return (
    <Section id="data" title={t('settings.data.title')}>
      <Setting words={[...words, t('settings.data.title')]}>
        <p class="hint">
          {unsynced.length > 0
            ? plural('settings.data.sync_partly', unsynced.length)
            : t('settings.data.sync_on')}
        </p>
        {unread.length > 0 && (
          <p class="problems" role="alert">
            {t('settings.data.unread')}
          </p>
        )}
        {problems.length > 0 && <Problems problems={problems} />}
        <div class="buttons">
          <button type="button" class="button" onClick={onExport}>
            {t('settings.data.export')}
          </button>
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {t('settings.data.import')}
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            aria-label={t('settings.data.import')}
            hidden
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) onImport(chosen);
              event.currentTarget.value = '';
            }}
          />
          <button type="button" class="button" onClick={onReset}>
            {t('settings.data.reset')}
          </button>
        </div>
      </Setting>
    </Section>
  );
}

function Problems({ problems }: Pick<SettingsReading, 'problems'>) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div class="problems" role="alert">
      <h3>{t('settings.data.problems')}</h3>
      <ul>
        {problems.map(({ field, reason }) => (
          <li key={field}>{t(`settings.data.problem_${reason}`, [fieldLabel(field, texts)])}</li>
        ))}
      </ul>
      <p>{t('settings.data.problems_hint')}</p>
    </div>
  );
}
