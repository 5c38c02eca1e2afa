import type { PackArticle } from '../../core/notes/pack.ts';
import type { ReleaseNotes } from '../../core/release-notes.ts';
import type { SettingsReading } from '../../core/settings/stored.ts';
import type { NoticeProps } from '../controls/Notice.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { ArticlesForm } from './ArticlesForm.tsx';
import { CardForm } from './CardForm.tsx';
import { DataPanel } from './DataPanel.tsx';
import { GeneralForm } from './GeneralForm.tsx';
import { MarksForm } from './MarksForm.tsx';
import { MutedForm } from './MutedForm.tsx';
import { PrivacyPanel } from './PrivacyPanel.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { ShortcutsPanel, type Shortcut } from './ShortcutsPanel.tsx';
import { SitesForm } from './SitesForm.tsx';
import type { FormProps } from './form.ts';

export interface SettingsFormsProps {
  readonly reading: SettingsReading;
  readonly notice: NoticeProps | undefined;
  /** BCP 47 tags of our languages. */
  readonly languages: readonly string[];
  readonly articles: readonly Pick<PackArticle, 'id' | 'headline' | 'datePublished'>[];
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly releaseNotes: ReleaseNotes | undefined;
  /** The actor's name; the id itself where the notes no longer know it. */
  readonly nameOf: (actor: string) => string;
  /** Rejects where the browser keeps the clipboard to itself. */
  readonly readClipboard: () => Promise<string>;
  readonly onChange: FormProps['onChange'];
  /** Absent where extensions cannot open the browser's own page for shortcuts. */
  readonly onShortcuts: (() => void) | undefined;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
  readonly onWelcome: () => void;
}

/** All settings, section by section: shows what it is given, and says what the reader wants. */
export function SettingsForms(props: SettingsFormsProps) {
  const { settings, problems, unsynced, unread } = props.reading;
  const form: FormProps = { settings, onChange: props.onChange };
  return (
    <SettingsPage notice={props.notice}>
      <GeneralForm {...form} languages={props.languages} />
      <SitesForm {...form} readClipboard={props.readClipboard} />
      <MarksForm {...form} />
      <CardForm {...form} />
      <MutedForm {...form} nameOf={props.nameOf} />
      <ArticlesForm {...form} articles={props.articles} />
      <ShortcutsPanel shortcuts={props.shortcuts} onOpen={props.onShortcuts} />
      <DataPanel
        problems={problems}
        unsynced={unsynced}
        unread={unread}
        onExport={props.onExport}
        onImport={props.onImport}
        onReset={props.onReset}
      />
      <PrivacyPanel />
      <AboutPanel
        version={props.version}
        releaseNotes={props.releaseNotes}
        onWelcome={props.onWelcome}
      />
    </SettingsPage>
  );
}
