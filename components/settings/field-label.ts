import type { SettingsField } from '../../core/settings/settings.ts';
import type { TextKey, Texts } from '../../core/texts/texts.ts';

const LABELS: Record<SettingsField, TextKey> = {
  on: 'settings.general.on',
  badge: 'settings.general.badge',
  language: 'settings.general.language',
  siteMode: 'settings.sites.mode',
  sites: 'settings.sites.title',
  markStyle: 'settings.marks.style',
  markColor: 'settings.marks.color',
  markScope: 'settings.marks.scope',
  openOn: 'settings.card.open_on',
  modifierKey: 'settings.card.modifier_key',
  tapOnLink: 'settings.card.tap_on_link',
  showDelay: 'settings.card.show_delay',
  hideDelay: 'settings.card.hide_delay',
  cardFontSize: 'settings.card.font_size',
  theme: 'settings.card.theme',
  showQuotations: 'settings.card.quotations',
  showReportedSpeech: 'settings.card.reported_speech',
  showPassages: 'settings.card.passages',
  citationFormat: 'settings.card.citation',
  muted: 'settings.muted.title',
  mutedOn: 'settings.muted.title',
  articlesOff: 'settings.articles.title',
};

/** What a setting is called on the page; some labels end as the beginning of a sentence. */
export function fieldLabel(field: SettingsField, { t }: Texts): string {
  return t(LABELS[field]).replace(/[\s,:،]+$/u, '');
}
