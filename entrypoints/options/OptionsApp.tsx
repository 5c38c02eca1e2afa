import pack from 'virtual:dramatis/notes';
import { browser } from 'wxt/browser';
import { useState } from 'preact/hooks';
import { AboutPanel } from '../../components/settings/AboutPanel.tsx';
import { ArticlesForm } from '../../components/settings/ArticlesForm.tsx';
import { CardForm } from '../../components/settings/CardForm.tsx';
import { DataPanel } from '../../components/settings/DataPanel.tsx';
import { GeneralForm } from '../../components/settings/GeneralForm.tsx';
import { MarksForm } from '../../components/settings/MarksForm.tsx';
import { MutedForm } from '../../components/settings/MutedForm.tsx';
import { PrivacyPanel } from '../../components/settings/PrivacyPanel.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { ShortcutsPanel } from '../../components/settings/ShortcutsPanel.tsx';
import { SitesForm } from '../../components/settings/SitesForm.tsx';
import type { NoticeProps } from '../../components/controls/Notice.tsx';
import { TextsProvider } from '../../components/texts.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import type { SettingsReading } from '../../core/settings/stored.ts';
import {
  exportSettings,
  fieldsBefore,
  importSettings,
  resetChange,
} from '../../core/settings/transfer.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { changeSettings, unreadableValues } from '../../platform/settings-store.ts';
import { LANGUAGES } from '../../platform/texts.ts';
import { useSettings } from '../../platform/use-settings.ts';
import { useTextsOf } from '../../platform/use-texts-of.ts';
import { saveFile } from './save-file.ts';
import { shortcutsOpener, useShortcuts } from './shortcuts.ts';

/** Brings settings and words to the forms, and stores what they change. */
export function OptionsApp() {
  const reading = useSettings();
  const texts = useTextsOf(reading?.settings.language);
  if (!reading || !texts) return null;
  return (
    <TextsProvider texts={texts}>
      <LoadedOptions reading={reading} texts={texts} />
    </TextsProvider>
  );
}

interface LoadedOptionsProps {
  readonly reading: SettingsReading;
  readonly texts: Texts;
}

function LoadedOptions({ reading, texts }: LoadedOptionsProps) {
  const { t, plural } = texts;
  const { settings, problems, unsynced, unread } = reading;
  const [notice, setNotice] = useState<NoticeProps>();
  const shortcuts = useShortcuts(texts);

  const change = async (fields: Partial<Settings>, said?: string) => {
    const outcome = await changeSettings(() => fields);
    if (outcome === 'failed') {
      setNotice({ children: t('settings.not_saved') });
      return;
    }
    const before = fieldsBefore(settings, fields);
    const undo = () => {
      setNotice(undefined);
      void changeSettings(() => before);
    };
    const words = outcome === 'on-this-device' ? t('settings.saved_here') : said;
    setNotice(
      words === undefined
        ? undefined
        : { children: words, action: { label: t('undo'), run: undo } },
    );
  };
  const form = {
    settings,
    onChange: (fields: Partial<Settings>, said?: string) => void change(fields, said),
  };

  const readFile = async (file: File) => {
    const imported = importSettings(await file.text());
    if (!imported) {
      setNotice({ children: t('settings.data.import_failed') });
      return;
    }
    const count = Object.keys(imported.settings).length;
    const leftOut = t('settings.data.import_partly', [imported.rejected.join(', ')]);
    const words = plural('settings.data.imported', count);
    await change(imported.settings, imported.rejected.length > 0 ? `${words} ${leftOut}` : words);
  };
  const reset = () => {
    const fields = resetChange(settings);
    for (const { field } of problems) Object.assign(fields, { [field]: DEFAULT_SETTINGS[field] });
    void change(fields, t('settings.data.was_reset'));
  };

  return (
    <SettingsPage notice={notice}>
      <GeneralForm {...form} languages={LANGUAGES} />
      <SitesForm {...form} readClipboard={() => navigator.clipboard.readText()} />
      <MarksForm {...form} />
      <CardForm {...form} />
      <MutedForm
        {...form}
        nameOf={(id) => pack.actors.find((actor) => actor.id === id)?.name ?? id}
      />
      <ArticlesForm {...form} articles={pack.articles} />
      <ShortcutsPanel shortcuts={shortcuts} onOpen={shortcutsOpener()} />
      <DataPanel
        problems={problems}
        unsynced={unsynced}
        unread={unread}
        onExport={() => {
          void unreadableValues().then((kept) =>
            saveFile('dramatis-settings.json', exportSettings(settings, kept)),
          );
        }}
        onImport={(file) => void readFile(file)}
        onReset={reset}
      />
      <PrivacyPanel />
      <AboutPanel
        version={browser.runtime.getManifest().version}
        onWelcome={() => {
          void browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });
        }}
      />
    </SettingsPage>
  );
}
