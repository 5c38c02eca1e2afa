import pack from 'virtual:dramatis/notes';
import releaseNotes from 'virtual:dramatis/release-notes';
import { browser } from 'wxt/browser';
import { SettingsForms } from '../../components/settings/SettingsForms.tsx';
import { TextsProvider } from '../../components/texts.tsx';
import type { SettingsReading } from '../../core/settings/stored.ts';
import { exportSettings } from '../../core/settings/transfer.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { unreadableValues } from '../../platform/settings-store.ts';
import { LANGUAGES } from '../../platform/texts.ts';
import { useSettings } from '../../platform/use-settings.ts';
import { useTextsOf } from '../../platform/use-texts-of.ts';
import { saveFile } from './save-file.ts';
import { shortcutsOpener, useShortcuts } from './shortcuts.ts';
import { useChanges } from './use-changes.ts';

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
  const { notice, change, importFile, reset } = useChanges(reading, texts);
  const shortcuts = useShortcuts(texts);
  return (
    <SettingsForms
      reading={reading}
      notice={notice}
      languages={LANGUAGES}
      articles={pack.articles}
      shortcuts={shortcuts}
      version={browser.runtime.getManifest().version}
      releaseNotes={releaseNotes}
      nameOf={(id) => pack.actors.find((actor) => actor.id === id)?.name ?? id}
      readClipboard={() => navigator.clipboard.readText()}
      onChange={change}
      onShortcuts={shortcutsOpener()}
      onExport={() => {
        void unreadableValues().then((kept) =>
          saveFile('dramatis-settings.json', exportSettings(reading.settings, kept)),
        );
      }}
      onImport={importFile}
      onReset={reset}
      onWelcome={() => {
        void browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });
      }}
    />
  );
}
