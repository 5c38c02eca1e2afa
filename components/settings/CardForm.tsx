import {
  CITATION_FORMATS,
  MAX_CARD_FONT_SIZE,
  MIN_CARD_FONT_SIZE,
  MODIFIER_KEYS,
  OPENERS,
  THEMES,
} from '../../core/settings/page-settings.ts';
import { useTexts } from '../texts.tsx';
import { Amount } from './Amount.tsx';
import { Choice, Selection } from './Choice.tsx';
import type { FormProps } from './form.ts';
import { Section } from './Section.tsx';
import { Toggle } from './Toggle.tsx';

/** Milliseconds: the slider's end; a stored value may be longer. */
const LONGEST_DELAY = 2000;

export function CardForm({ settings, onChange }: FormProps) {
  const { t } = useTexts();
  return (
    <Section id="card" title={t('settings.card.title')}>
      <Opening settings={settings} onChange={onChange} />
      <Amount
        label={t('settings.card.font_size')}
        value={settings.cardFontSize}
        min={MIN_CARD_FONT_SIZE}
        max={MAX_CARD_FONT_SIZE}
        step={1}
        format={(size) => t('settings.card.pixels', [String(size)])}
        onChange={(cardFontSize) => onChange({ cardFontSize })}
      />
      <Selection
        label={t('settings.card.theme')}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, t(`settings.card.${theme}`)])}
        onChange={(theme) => onChange({ theme })}
      />
      <Toggle
        label={t('settings.card.quotations')}
        checked={settings.showQuotations}
        onChange={(showQuotations) => onChange({ showQuotations })}
      />
      <Toggle
        label={t('settings.card.reported_speech')}
        checked={settings.showReportedSpeech}
        onChange={(showReportedSpeech) => onChange({ showReportedSpeech })}
      />
      <Toggle
        label={t('settings.card.passages')}
        checked={settings.showPassages}
        onChange={(showPassages) => onChange({ showPassages })}
      />
      <Selection
        label={t('settings.card.citation')}
        value={settings.citationFormat}
        options={CITATION_FORMATS.map((format) => [format, t(`settings.card.${format}`)])}
        onChange={(citationFormat) => onChange({ citationFormat })}
      />
    </Section>
  );
}

function Opening({ settings, onChange }: FormProps) {
  const { t, number } = useTexts();
  const milliseconds = (delay: number) => t('settings.card.milliseconds', [number(delay)]);
  const delays = { min: 0, max: LONGEST_DELAY, step: 50, format: milliseconds };
  return (
    <>
      <Choice
        label={t('settings.card.open_on')}
        value={settings.openOn}
        options={OPENERS.map((opener) => [opener, t(`settings.card.${opener}`)])}
        onChange={(openOn) => onChange({ openOn })}
      />
      {settings.openOn === 'modifier' && (
        <Selection
          label={t('settings.card.modifier_key')}
          value={settings.modifierKey}
          options={MODIFIER_KEYS.map((key) => [key, t(`settings.card.${key}`)])}
          onChange={(modifierKey) => onChange({ modifierKey })}
        />
      )}
      <Choice
        label={t('settings.card.tap_on_link')}
        value={settings.tapOnLink}
        options={[
          ['follow', t('settings.card.follow')],
          ['card', t('settings.card.opens_card')],
        ]}
        onChange={(tapOnLink) => onChange({ tapOnLink })}
      />
      <Amount
        label={t('settings.card.show_delay')}
        value={settings.showDelay}
        {...delays}
        onChange={(showDelay) => onChange({ showDelay })}
      />
      <Amount
        label={t('settings.card.hide_delay')}
        value={settings.hideDelay}
        {...delays}
        onChange={(hideDelay) => onChange({ hideDelay })}
      />
    </>
  );
}
