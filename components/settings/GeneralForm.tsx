import { useTexts } from '../texts.tsx';
import { Selection } from './Choice.tsx';
import type { FormProps } from './form.ts';
import { Section } from './Section.tsx';
import { Toggle } from './Toggle.tsx';

export interface GeneralFormProps extends FormProps {
  /** BCP 47 tags of our languages. */
  readonly languages: readonly string[];
}

export function GeneralForm({ settings, languages, onChange }: GeneralFormProps) {
  const { t } = useTexts();
  return (
    <Section id="general" title={t('settings.general.title')}>
      <Toggle
        label={t('settings.general.on')}
        hint={t('settings.general.on_hint')}
        checked={settings.on}
        onChange={(on) => onChange({ on })}
      />
      <Toggle
        label={t('settings.general.badge')}
        checked={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      {languages.length > 1 && (
        <Selection
          label={t('settings.general.language')}
          value={settings.language}
          options={[
            ['auto', t('settings.general.language_auto')],
            ...languages.map((tag) => [tag, ownName(tag)] as const),
          ]}
          onChange={(language) => onChange({ language })}
        />
      )}
    </Section>
  );
}

/** A language's name in that language: the one name its readers surely know. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
