import type { ActorView, Chapter, StatementView } from '../../core/notes/view/actor-view.ts';
import { ChapterSection } from '../card/ChapterSection.tsx';
import '../card/card.css';

/** What the popup does with the words of an actor. */
export interface NotesActions {
  /** Id of the statement that was copied last, for a moment. */
  readonly copied: string | undefined;
  readonly onCopy: (statement: StatementView, article: Chapter['article']) => void;
  readonly onRead: (article: string, statement?: string) => void;
}

export interface ActorNotesProps extends NotesActions {
  readonly actor: ActorView;
}

/** The content of the actor's card, all of it, where the card itself cannot be. */
export function ActorNotes({ actor, copied, onCopy, onRead }: ActorNotesProps) {
  return (
    <div class="actor-notes">
      {actor.chapters.map((chapter) => (
        <ChapterSection
          key={chapter.article.id}
          chapter={chapter}
          copied={copied}
          onCopy={onCopy}
          onRead={onRead}
        />
      ))}
    </div>
  );
}
