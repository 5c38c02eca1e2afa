import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { fold } from '../../core/search/fold.ts';

/** What the reader types into "Search settings". */
export const SettingsQuery = createContext('');

export interface SettingProps {
  /** What it can be found by. */
  readonly words: readonly string[];
  readonly children: ComponentChildren;
}

/** One setting; out of sight while the search asks for others. */
export function Setting({ words, children }: SettingProps) {
  const query = useContext(SettingsQuery);
  return (
    <div class="setting" hidden={!matches(words, query)}>
      {children}
    </div>
  );
}

function matches(words: readonly string[], query: string): boolean {
  const text = fold(words.join(' '));
  return fold(query)
    .split(/\s+/)
    .every((part) => text.includes(part));
}
