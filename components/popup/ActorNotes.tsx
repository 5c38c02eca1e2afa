import { ActorChapters, type ActorChaptersProps } from '../card/ActorChapters.tsx';
import '../card/card.css';

/** The content of the actor's card, all of it, where the card itself cannot be. */
export function ActorNotes(props: ActorChaptersProps) {
  return (
    <div class="actor-notes">
      <ActorChapters {...props} />
    </div>
  );
}
