import type { StatementView } from '../../core/notes/view/actor-view.ts';
import { NoteText, Quoted } from '../notes/NoteText.tsx';
import { StatementOrigin } from '../notes/StatementOrigin.tsx';
import { useTexts } from '../texts.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

export interface StatementItemProps {
  readonly statement: StatementView;
  /** BCP 47 tag of the article. */
  readonly language: string;
  /** The words may be somebody else's: the speaker's name stands above them. */
  readonly isOthers: boolean;
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly onRead: () => void;
}

/** Verbatim words between marks; paraphrase and passages without, and set differently. */
export function StatementItem(props: StatementItemProps) {
  const { statement, language, isOthers, isCopied, onCopy, onRead } = props;
  const { t } = useTexts();
  const { type, text, speaker } = statement;
  const Words = type === 'Quotation' ? Quoted : NoteText;
  const tag = type === 'Quotation' ? 'blockquote' : 'p';
  const Block = tag;
  return (
    <li class={`statement statement-${type}`}>
      {isOthers && speaker && (
        <p class="speaker">
          <NoteText text={speaker.name} language={language} />
          {speaker.jobTitle && (
            <span class="speaker-role">
              , <NoteText text={speaker.jobTitle} language={language} />
            </span>
          )}
        </p>
      )}
      <Block class="words">
        <Words text={text} language={language} />
      </Block>
      <StatementOrigin statement={statement} language={language} />
      <p class="statement-tools">
        <button type="button" class="text-button" onClick={onRead}>
          {t('card.read')}
        </button>
        <button type="button" class="text-button" onClick={onCopy} title={t('card.copy_label')}>
          {isCopied ? <CheckIcon /> : <CopyIcon />}
          {t(isCopied ? 'card.copied' : 'card.copy')}
        </button>
      </p>
    </li>
  );
}
