import { Sentence } from '../notes/Sentence.tsx';
import { useTexts } from '../texts.tsx';
import { CloseButton } from './CloseButton.tsx';

export interface MutedNoticeProps {
  readonly name: string;
  readonly where: 'everywhere' | 'site';
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The sentence that says so, for the eye and for the ear. */
export const MUTED = { site: 'card.muted_here', everywhere: 'card.muted_everywhere' } as const;

const TEXT_ID = 'muted';

/** In the card's place for a moment, so that a slip is put right where it happened. */
export function MutedNotice({ name, where, onUndo, onClose }: MutedNoticeProps) {
  const { t } = useTexts();
  return (
    <dialog open class="card notice" aria-labelledby={TEXT_ID} tabIndex={-1}>
      <p id={TEXT_ID}>
        <Sentence of={MUTED[where]} name={name} />
      </p>
      <div class="notice-tools">
        <button type="button" class="text-button" data-first onClick={onUndo}>
          {t('undo')}
        </button>
        <CloseButton onClose={onClose} />
      </div>
    </dialog>
  );
}
