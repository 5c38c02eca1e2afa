import { useState } from 'preact/hooks';
import type { NoticeProps } from '../../components/controls/Notice.tsx';
import { fieldLabel } from '../../components/settings/field-label.ts';
import { DEFAULT_SETTINGS, isSettingsField, type Settings } from '../../core/settings/settings.ts';
import type { SettingsReading } from '../../core/settings/stored.ts';
import { fieldsBefore, importSettings, resetChange } from '../../core/settings/transfer.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { changeSettings } from '../../platform/settings-store.ts';

interface Changes {
  /** What was just done, with the way back. */
  readonly notice: NoticeProps | undefined;
  /** @param said what is told to the reader, where the control itself does not show it. */
  readonly change: (fields: Partial<Settings>, said?: string) => void;
  readonly importFile: (file: File) => void;
  readonly reset: () => void;
}

/** Stores what the reader changes, and tells how it went. */
export function useChanges({ settings, problems }: SettingsReading, texts: Texts): Changes {
  const { t, plural } = texts;
  const [notice, setNotice] = useState<NoticeProps>();

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

  const importFile = async (file: File) => {
    const imported = importSettings(await file.text());
    if (!imported) {
      setNotice({ children: t('settings.data.import_failed') });
      return;
    }
    const count = Object.keys(imported.settings).length;
    const rejected = imported.rejected.map((name) =>
      isSettingsField(name) ? fieldLabel(name, texts) : name,
    );
    const leftOut = t('settings.data.import_partly', [rejected.join(', ')]);
    const words = plural('settings.data.imported', count);
    await change(imported.settings, rejected.length > 0 ? `${words} ${leftOut}` : words);
  };

  return {
    notice,
    change: (fields, said) => void change(fields, said),
    importFile: (file) => void importFile(file),
    reset: () => {
      const fields = resetChange(settings);
      for (const { field } of problems) Object.assign(fields, { [field]: DEFAULT_SETTINGS[field] });
      void change(fields, t('settings.data.was_reset'));
    },
  };
}
