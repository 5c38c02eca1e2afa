import { useId, useState } from 'preact/hooks';
import { listWith } from '../../core/settings/changes.ts';
import { parseSites } from '../../core/settings/site.ts';
import { useTexts } from '../texts.tsx';
import { Choice } from './Choice.tsx';
import type { FormProps } from './form.ts';
import { RemovableList } from './RemovableList.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

export interface SitesFormProps extends FormProps {
  /** Rejects where the browser keeps the clipboard to itself. */
  readonly readClipboard: () => Promise<string>;
}

export function SitesForm({ settings, onChange, readClipboard }: SitesFormProps) {
  const { t } = useTexts();
  return (
    <Section id="sites" title={t('settings.sites.title')}>
      <Choice
        label={t('settings.sites.mode')}
        value={settings.siteMode}
        options={[
          ['except', t('settings.sites.except')],
          ['only', t('settings.sites.only')],
        ]}
        onChange={(siteMode) => onChange({ siteMode })}
      />
      <Setting words={[t('settings.sites.title'), t('settings.sites.add'), ...settings.sites]}>
        <RemovableList
          label={t('settings.sites.title')}
          items={settings.sites.map((site) => ({ id: site, text: site }))}
          empty={t('settings.sites.none')}
          removeLabel={(site) => t('settings.sites.remove', [site])}
          onRemove={(site) =>
            onChange(
              { sites: listWith(settings.sites, site, false) },
              t('settings.sites.removed', [site]),
            )
          }
        />
        <AddSites
          known={settings.sites}
          readClipboard={readClipboard}
          onAdd={(sites) => onChange({ sites: [...settings.sites, ...sites] })}
        />
      </Setting>
    </Section>
  );
}

interface AddSitesProps {
  readonly known: readonly string[];
  readonly readClipboard: SitesFormProps['readClipboard'];
  readonly onAdd: (sites: readonly string[]) => void;
}

function AddSites({ known, readClipboard, onAdd }: AddSitesProps) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState('');

  /** What was not understood stays in the field, to be mended. */
  const add = (written: string) => {
    const { sites, rejected } = parseSites(written);
    const added = sites.filter((site) => !known.includes(site));
    if (added.length > 0) onAdd(added);
    setText(rejected.join('\n'));
    setError(rejected.length > 0 ? t('settings.sites.rejected', [rejected.join(', ')]) : '');
  };
  const paste = () => {
    readClipboard().then(add, () => setError(t('settings.sites.paste_refused')));
  };

  return (
    <form
      class="add-sites"
      onSubmit={(event) => {
        event.preventDefault();
        add(text);
      }}
    >
      <label for={id}>{t('settings.sites.add')}</label>
      <textarea
        id={id}
        rows={text.includes('\n') ? 4 : 1}
        value={text}
        dir="ltr"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error !== ''}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setError('');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          add(text);
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {t('settings.sites.add_hint')}
      </p>
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
      <div class="buttons">
        <button type="submit" class="button">
          {t('settings.sites.add_button')}
        </button>
        <button type="button" class="button" onClick={paste}>
          {t('settings.sites.paste')}
        </button>
      </div>
    </form>
  );
}
