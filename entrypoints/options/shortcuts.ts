import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/ShortcutsPanel.tsx';
import type { TextKey, Texts } from '../../core/texts/texts.ts';

const LABELS: Readonly<Record<string, TextKey>> = {
  _execute_action: 'commands.open_popup',
  'next-name': 'commands.next_name',
  'previous-name': 'commands.previous_name',
  'open-card': 'commands.open_card',
  'pin-card': 'commands.pin_card',
  'toggle-site': 'commands.toggle_site',
};

/** The commands with their keys, read again whenever the reader comes back from changing them. */
export function useShortcuts({ t }: Texts): readonly Shortcut[] {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void read();
    const onFocus = () => void read();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  return Object.entries(LABELS).map(([command, label]) => ({
    command,
    label: t(label),
    keys: keys.get(command) ?? '',
  }));
}

/** Opens the browser's page for shortcuts; undefined in a browser that lets no extension do so. */
export function shortcutsOpener(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) {
    // Not in the types, which are Chrome's; nor in Firefox before 137.
    const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
    return typeof open === 'function'
      ? () => void Reflect.apply(open, browser.commands, [])
      : undefined;
  }
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
