import pack from 'virtual:dramatis/notes';
import { browser } from 'wxt/browser';
import { TextsProvider } from '../../components/texts.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { exampleOf } from '../../core/notes/example.ts';
import { openReader } from '../../platform/tabs.ts';
import { useSettings } from '../../platform/use-settings.ts';
import { useTextsOf } from '../../platform/use-texts-of.ts';

const example = exampleOf(pack);

/** Brings words and notes to the first page. */
export function WelcomeApp() {
  const texts = useTextsOf(useSettings()?.settings.language);
  if (!texts) return null;
  return (
    <TextsProvider texts={texts}>
      <Welcome
        example={example}
        onRead={(article, statement) => void openReader(article, statement)}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </TextsProvider>
  );
}
