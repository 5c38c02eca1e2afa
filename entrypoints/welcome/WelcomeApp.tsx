import pack from 'virtual:dramatis/notes';
import { browser } from 'wxt/browser';
import { citationWords } from '../../components/notes/citation-words.ts';
import { TextsProvider } from '../../components/texts.tsx';
import type { LiveExampleProps } from '../../components/welcome/LiveExample.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { cite } from '../../core/citation.ts';
import { exampleOf } from '../../core/notes/view/example.ts';
import { openReader } from '../../platform/tabs.ts';
import { useCopying } from '../../platform/use-copying.ts';
import { useSettings } from '../../platform/use-settings.ts';
import { useTextsOf } from '../../platform/use-texts-of.ts';

const example = exampleOf(pack);

/** Brings words and notes to the first page. */
export function WelcomeApp() {
  const settings = useSettings()?.settings;
  const texts = useTextsOf(settings?.language);
  const { copied, copy } = useCopying();
  if (!settings || !texts) return null;
  const notes: LiveExampleProps['notes'] = {
    copied,
    onCopy: (statement, article) => {
      const words = citationWords(texts);
      void copy(statement.id, cite(statement, article, settings.citationFormat, words));
    },
    onRead: (article, statement) => void openReader(article, statement),
  };
  return (
    <TextsProvider texts={texts}>
      <Welcome
        example={example}
        notes={notes}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </TextsProvider>
  );
}
