import { useEffect, useState } from 'preact/hooks';
import type { SettingsReading } from '../core/settings/stored.ts';
import { readSettings, watchSettings } from './settings-store.ts';

/** The settings as they are, read again after every change; undefined until first read. */
export function useSettings(): SettingsReading | undefined {
  const [reading, setReading] = useState<SettingsReading>();
  useEffect(() => {
    // A reading that was overtaken by a later one is dropped.
    let latest = 0;
    const read = async () => {
      latest += 1;
      const mine = latest;
      const fresh = await readSettings();
      if (mine === latest) setReading(fresh);
    };
    void read();
    return watchSettings(() => void read());
  }, []);
  return reading;
}
