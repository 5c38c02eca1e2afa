import { useTexts } from '../texts.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

export interface Shortcut {
  readonly command: string;
  readonly label: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

export interface ShortcutsPanelProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; absent where extensions cannot. */
  readonly onOpen: (() => void) | undefined;
}

/** The commands and their keys, which only the browser's own page can change. */
export function ShortcutsPanel({ shortcuts, onOpen }: ShortcutsPanelProps) {
  const { t } = useTexts();
  return (
    <Section id="shortcuts" title={t('settings.shortcuts.title')}>
      <Setting words={[t('settings.shortcuts.title'), ...shortcuts.map(({ label }) => label)]}>
        <dl class="shortcuts">
          {shortcuts.map(({ command, label, keys }) => (
            <div key={command}>
              <dt>{label}</dt>
              <dd>
                {keys === '' ? (
                  <span class="hint">{t('settings.shortcuts.none')}</span>
                ) : (
                  <kbd dir="ltr">{keys}</kbd>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="hint">
          {onOpen ? t('settings.shortcuts.hint') : t('settings.shortcuts.open_by_hand')}
        </p>
        {onOpen && (
          <button type="button" class="button" onClick={onOpen}>
            {t('settings.shortcuts.open')}
          </button>
        )}
      </Setting>
    </Section>
  );
}
