import { useTexts } from '../texts.tsx';
import { CloseButton } from './CloseButton.tsx';
import { MoveIcon, PinIcon } from './icons.tsx';

/** Steps of the card along the axes: 1 right or down, -1 left or up. */
export interface CardStep {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

export interface CardToolsProps {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** One step, or into the next corner of the window. */
  readonly onMove: (step: CardStep | 'next-corner') => void;
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, CardStep>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function CardTools({ isPinned, onPin, onMove, onClose }: CardToolsProps) {
  const { t } = useTexts();
  const step = (event: KeyboardEvent) => {
    const wanted = STEPS[event.key];
    if (!wanted) return;
    event.preventDefault();
    onMove(wanted);
  };
  return (
    <div class="card-tools">
      {isPinned && (
        <button
          type="button"
          class="icon-button move-button"
          aria-label={t('card.move')}
          title={t('card.move_hint')}
          onClick={() => onMove('next-corner')}
          onKeyDown={step}
        >
          <MoveIcon />
        </button>
      )}
      <button
        type="button"
        class="icon-button pin-button"
        aria-pressed={isPinned}
        aria-label={t('card.pin')}
        title={t(isPinned ? 'card.unpin' : 'card.pin')}
        onClick={() => onPin(!isPinned)}
      >
        <PinIcon />
      </button>
      <CloseButton onClose={onClose} />
    </div>
  );
}
