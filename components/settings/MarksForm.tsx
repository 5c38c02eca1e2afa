import { contrastRatio } from '../../core/color/contrast.ts';
import { MARK_SCOPES, MARK_STYLES } from '../../core/settings/page-settings.ts';
import { useTexts } from '../texts.tsx';
import { Choice } from './Choice.tsx';
import type { FormProps } from './form.ts';
import { MarkPreview } from './MarkPreview.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

export function MarksForm({ settings, onChange }: FormProps) {
  const { t } = useTexts();
  return (
    <Section id="marks" title={t('settings.marks.title')}>
      <MarkPreview
        markStyle={settings.markStyle}
        markColor={settings.markColor}
        markScope={settings.markScope}
      />
      <Choice
        label={t('settings.marks.style')}
        value={settings.markStyle}
        options={MARK_STYLES.map((style) => [style, t(`settings.marks.${style}`)])}
        onChange={(markStyle) => onChange({ markStyle })}
      />
      <MarkColor settings={settings} onChange={onChange} />
      <Choice
        label={t('settings.marks.scope')}
        value={settings.markScope}
        options={MARK_SCOPES.map((scope) => [scope, t(`settings.marks.${scope}`)])}
        onChange={(markScope) => onChange({ markScope })}
      />
    </Section>
  );
}

/** The accent of the design: where the reader's own colour begins. */
const FIRST_OWN_COLOR = '#a8323e';

function MarkColor({ settings: { markColor }, onChange }: FormProps) {
  const { t } = useTexts();
  const isOwn = markColor !== '';
  return (
    <Setting words={[t('settings.marks.color'), t('settings.marks.color_own')]}>
      <fieldset class="choice">
        <legend>{t('settings.marks.color')}</legend>
        <label class="choice-option">
          <input type="radio" checked={!isOwn} onChange={() => onChange({ markColor: '' })} />
          {t('settings.marks.color_auto')}
        </label>
        <label class="choice-option">
          <input
            type="radio"
            checked={isOwn}
            onChange={() => onChange({ markColor: FIRST_OWN_COLOR })}
          />
          {t('settings.marks.color_own')}
        </label>
        {isOwn && (
          <input
            type="color"
            aria-label={t('settings.marks.color_own')}
            value={markColor}
            onChange={(event) => onChange({ markColor: event.currentTarget.value })}
          />
        )}
      </fieldset>
      {isOwn && <ContrastNote color={markColor} />}
    </Setting>
  );
}

/** Enough for a sign that is not text (WCAG 2.2, 1.4.11). */
const ENOUGH_CONTRAST = 3;
/** The usual grounds of light and dark pages. */
const LIGHT_PAGE = '#ffffff';
const DARK_PAGE = '#1b1b1f';

function ContrastNote({ color }: { readonly color: string }) {
  const { t, number } = useTexts();
  const onLight = contrastRatio(color, LIGHT_PAGE);
  const onDark = contrastRatio(color, DARK_PAGE);
  const written = (ratio: number) => number(Math.floor(ratio * 10) / 10);
  return (
    <output class="hint">
      {onLight < ENOUGH_CONTRAST
        ? t('settings.marks.contrast_light', [written(onLight)])
        : onDark < ENOUGH_CONTRAST
          ? t('settings.marks.contrast_dark', [written(onDark)])
          : t('settings.marks.contrast_good', [written(onLight), written(onDark)])}
    </output>
  );
}
