import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../core/texts/texts.ts';

const TextsContext = createContext<Texts | undefined>(undefined);

export interface TextsProviderProps {
  readonly texts: Texts;
  readonly children: ComponentChildren;
}

/** Gives every component below its words. Entrypoints pass the reader's language. */
export function TextsProvider({ texts, children }: TextsProviderProps) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The words of the interface: `t('popup.title')`, `plural('popup.mentions', 3)`, `date(…)`. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('No TextsProvider above this component');
  return texts;
}
