import { useTexts } from '../texts.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

/** What is stored, what is not, and what each permission is for, in plain words. */
export function PrivacyPanel() {
  const { t } = useTexts();
  return (
    <Section id="privacy" title={t('settings.privacy.title')}>
      <Setting words={[t('settings.privacy.title'), t('settings.privacy.permissions')]}>
        <p>
          <strong>{t('settings.privacy.summary')}</strong>
        </p>
        <ul>
          <li>{t('settings.privacy.stored')}</li>
          <li>{t('settings.privacy.session')}</li>
          <li>{t('settings.privacy.not_stored')}</li>
        </ul>
        <h3>{t('settings.privacy.permissions')}</h3>
        <ul>
          <li>{t('settings.privacy.permission_sites')}</li>
          <li>{t('settings.privacy.permission_storage')}</li>
          <li>{t('settings.privacy.permission_scripting')}</li>
          <li>{t('settings.privacy.permission_menus')}</li>
        </ul>
      </Setting>
    </Section>
  );
}
