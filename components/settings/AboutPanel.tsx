import { useTexts } from '../texts.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

export interface AboutPanelProps {
  readonly version: string;
  readonly onWelcome: () => void;
}

export function AboutPanel({ version, onWelcome }: AboutPanelProps) {
  const { t } = useTexts();
  return (
    <Section id="about" title={t('settings.about.title')}>
      <Setting words={[t('settings.about.title'), t('settings.about.welcome')]}>
        <p>{t('settings.about.version', [version])}</p>
        <button type="button" class="link-button" onClick={onWelcome}>
          {t('settings.about.welcome')}
        </button>
      </Setting>
    </Section>
  );
}
