import { useTexts } from '../texts.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';

export interface CardToolsProps {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
}

export function CardTools({ isPinned, onPin, onClose }: CardToolsProps) {
  const { t } = useTexts();
  return (
    <div class="card-tools">
      <button
        type="button"
        class="icon-button"
        aria-pressed={isPinned}
        aria-label={t('card.pin')}
        title={t(isPinned ? 'card.unpin' : 'card.pin')}
        onClick={() => onPin(!isPinned)}
      >
        <PinIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('card.close')}
        title={t('card.close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
