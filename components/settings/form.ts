import type { Settings } from '../../core/settings/settings.ts';

/** What every form of the settings page takes. */
export interface FormProps {
  readonly settings: Settings;
  /** @param said what is told to the reader, with a way back; the control itself says it otherwise. */
  readonly onChange: (change: Partial<Settings>, said?: string) => void;
}
