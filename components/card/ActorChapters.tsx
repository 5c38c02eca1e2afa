import type { ActorView } from '../../core/notes/view/actor-view.ts';
import { ChapterSection, type NotesActions } from './ChapterSection.tsx';

export interface ActorChaptersProps extends NotesActions {
  readonly actor: ActorView;
}

/** All that the articles know of an actor, newest first. */
export function ActorChapters({ actor, ...actions }: ActorChaptersProps) {
  return actor.chapters.map((chapter) => (
    <ChapterSection key={chapter.article.id} chapter={chapter} {...actions} />
  ));
}
