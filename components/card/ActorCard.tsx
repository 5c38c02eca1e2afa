import type { ActorView } from '../../core/notes/view/actor-view.ts';
import { useTexts } from '../texts.tsx';
import { NoteText } from '../notes/NoteText.tsx';
import { ActorChapters } from './ActorChapters.tsx';
import { CardTools, type CardToolsProps } from './CardTools.tsx';
import type { NotesActions } from './ChapterSection.tsx';
import { MuteChoice } from './MuteChoice.tsx';

export interface ActorCardProps extends CardToolsProps, NotesActions {
  readonly actor: ActorView;
  readonly onMute: (where: 'everywhere' | 'site') => void;
}

const NAME_ID = 'name';

/** Who this is, and what they said: a labelled dialog that leaves the page usable. */
export function ActorCard(props: ActorCardProps) {
  const { actor, copied, onCopy, onRead, onMute, ...tools } = props;
  const { t } = useTexts();
  const language = actor.chapters[0]?.article.inLanguage;
  return (
    <dialog
      open
      class="card"
      data-pinned={tools.isPinned ? '' : undefined}
      aria-labelledby={NAME_ID}
      tabIndex={-1}
    >
      <header class="card-head">
        <p class="kicker">{t(`card.kind.${actor.type}`)}</p>
        <h2 class="card-name" id={NAME_ID}>
          <NoteText text={actor.name} language={language} />
        </h2>
        <CardTools {...tools} />
      </header>
      <ActorChapters actor={actor} copied={copied} onCopy={onCopy} onRead={onRead} />
      <MuteChoice type={actor.type} onMute={onMute} />
    </dialog>
  );
}
