import { useState } from 'preact/hooks';
import type { ActorType } from '../../core/notes/pack.ts';
import { useTexts } from '../texts.tsx';

export interface MuteChoiceProps {
  readonly type: ActorType;
  readonly onMute: (where: 'everywhere' | 'site') => void;
}

/** The way out when the page means somebody else: a question that unfolds into two answers. */
export function MuteChoice({ type, onMute }: MuteChoiceProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="mute">
      <button
        type="button"
        class="text-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(type === 'Person' ? 'card.wrong_person' : 'card.wrong_body')}
      </button>
      {isOpen && (
        <span class="mute-answers">
          <button type="button" class="text-button" onClick={() => onMute('site')}>
            {t('card.mute_here')}
          </button>
          <button type="button" class="text-button" onClick={() => onMute('everywhere')}>
            {t('card.mute_everywhere')}
          </button>
        </span>
      )}
    </div>
  );
}
