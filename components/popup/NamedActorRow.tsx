import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts.tsx';
import { ActorNotes } from './ActorNotes.tsx';
import type { NamedActor, NamedActorActions } from './named-actor.ts';

export interface NamedActorRowProps extends NamedActorActions {
  readonly actor: NamedActor;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One actor: name, role and count; open, the card and the ways to its mentions. */
export function NamedActorRow(props: NamedActorRowProps) {
  const { plural, number } = useTexts();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const { actor, isOpen } = props;
  // What opens below the last row in sight would not be seen to open.
  useLayoutEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={row} class="named">
      <h3>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- named by its content */}
        <button
          type="button"
          class="named-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={props.onToggle}
        >
          <span class="named-name">
            <bdi>{actor.name}</bdi>
          </span>
          <span class="named-role">
            <bdi>{actor.jobTitle}</bdi>
          </span>
          <span class="named-count" title={plural('mentions', actor.count)}>
            <span aria-hidden="true">{number(actor.count)}</span>
            <span class="visually-hidden">{plural('mentions', actor.count)}</span>
          </span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <OpenActor {...props} />}
      </div>
    </li>
  );
}

function OpenActor({ actor, viewOf, notes, onJump, onMute }: NamedActorRowProps) {
  const { t } = useTexts();
  const view = viewOf(actor.id);
  return (
    <div class="named-open">
      <div class="named-actions">
        <button type="button" class="button" onClick={() => onJump(actor.id, -1)}>
          {t('popup.previous_mention')}
        </button>
        <button type="button" class="button" onClick={() => onJump(actor.id, 1)}>
          {t('popup.next_mention')}
        </button>
        <button type="button" class="link-button" onClick={() => onMute(actor.id)}>
          {t('popup.mute')}
        </button>
      </div>
      {view && <ActorNotes actor={view} {...notes} />}
    </div>
  );
}
