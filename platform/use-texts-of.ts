import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../core/texts/texts.ts';
import { loadTexts } from './texts.ts';

/**
 * The words in the language of the settings, and the document told of it; undefined until loaded.
 * @param language a tag or `auto`; undefined while the settings are being read
 */
export function useTextsOf(language: string | undefined): Texts | undefined {
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    if (language === undefined) return undefined;
    let isWanted = true;
    const load = async () => {
      const loaded = await loadTexts(language);
      if (!isWanted) return;
      document.documentElement.lang = loaded.locale;
      document.documentElement.dir = loaded.dir;
      setTexts(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return texts;
}
