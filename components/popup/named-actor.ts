import type { ActorView } from '../../core/notes/view/actor-view.ts';
import type { NotesActions } from '../card/ChapterSection.tsx';

/** An actor found on the page. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly count: number;
}

export interface NamedActorActions {
  readonly viewOf: (actor: string) => ActorView | undefined;
  readonly onJump: (actor: string, step: 1 | -1) => void;
  readonly onMute: (actor: string) => void;
  readonly notes: NotesActions;
}
