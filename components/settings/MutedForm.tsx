import { withMute } from '../../core/settings/changes.ts';
import { useTexts } from '../texts.tsx';
import type { FormProps } from './form.ts';
import { RemovableList, type RemovableItem } from './RemovableList.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

export interface MutedFormProps extends FormProps {
  /** The actor's name; the id itself where the notes no longer know it. */
  readonly nameOf: (actor: string) => string;
}

interface MutedItem extends RemovableItem {
  readonly actor: string;
  readonly site: string | undefined;
}

export function MutedForm({ settings, nameOf, onChange }: MutedFormProps) {
  const { t } = useTexts();
  const itemOf = (actor: string, site?: string): MutedItem => ({
    id: `${actor} ${site ?? ''}`,
    text: nameOf(actor),
    detail:
      site === undefined ? t('settings.muted.everywhere') : t('settings.muted.on_site', [site]),
    actor,
    site,
  });
  const items = [
    ...settings.muted.map((actor) => itemOf(actor)),
    ...Object.entries(settings.mutedOn).flatMap(([site, actors]) =>
      actors.map((actor) => itemOf(actor, site)),
    ),
  ];
  const unmute = (id: string) => {
    const item = items.find((one) => one.id === id);
    if (!item) return;
    const change = withMute(settings, item.actor, false, item.site);
    onChange(change, t('settings.muted.unmuted', [item.text]));
  };
  return (
    <Section id="muted" title={t('settings.muted.title')}>
      <Setting words={[t('settings.muted.title'), ...items.map(({ text }) => text)]}>
        <p class="hint">{t('settings.muted.hint')}</p>
        <RemovableList
          label={t('settings.muted.title')}
          items={items}
          empty={t('settings.muted.none')}
          removeLabel={(name) => t('settings.muted.unmute', [name])}
          onRemove={unmute}
        />
      </Setting>
    </Section>
  );
}
