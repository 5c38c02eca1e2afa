import type { ReleaseNotes } from '../../core/release-notes.ts';
import { useTexts } from '../texts.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { WhatIsNew } from './WhatIsNew.tsx';

export interface AboutPanelProps {
  readonly version: string;
  /** What this version brought; undefined where nothing is told of it. */
  readonly releaseNotes: ReleaseNotes | undefined;
  readonly onWelcome: () => void;
}

export function AboutPanel({ version, releaseNotes, onWelcome }: AboutPanelProps) {
  const { t } = useTexts();
  const words = [
    t('settings.about.title'),
    t('settings.about.whats_new', [version]),
    t('settings.about.welcome'),
  ];
  return (
    <Section id="about" title={t('settings.about.title')}>
      <Setting words={words}>
        <p>{t('settings.about.version', [version])}</p>
        {releaseNotes && <WhatIsNew notes={releaseNotes} />}
        <button type="button" class="link-button" onClick={onWelcome}>
          {t('settings.about.welcome')}
        </button>
      </Setting>
    </Section>
  );
}
