import { useTexts } from '../texts.tsx';
import { CloseIcon } from './icons.tsx';

/** The cross in the corner. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('card.close')}
      title={t('card.close')}
      onClick={onClose}
    >
      <CloseIcon />
    </button>
  );
}
