import { render } from 'preact';
import { ActorCard, type ActorCardProps } from '../../components/card/ActorCard.tsx';
import { MutedNotice } from '../../components/card/MutedNotice.tsx';
import { TextsProvider } from '../../components/texts.tsx';
import type { ActorView } from '../../core/notes/view/actor-view.ts';
import type { Texts } from '../../core/texts/texts.ts';

/** What is drawn: `card` until the actor is muted, then the notice of it. */
export interface Scene {
  readonly mode: 'card' | 'notice';
  readonly actor: ActorView;
  readonly isPinned: boolean;
  /** Id of the statement whose citation is on the clipboard. */
  readonly copied?: string | undefined;
  readonly mutedWhere?: 'everywhere' | 'site';
}

export type SceneActions = Pick<
  ActorCardProps,
  'onPin' | 'onMove' | 'onClose' | 'onCopy' | 'onRead' | 'onMute'
> & { readonly onUndo: () => void };

/** Draws at once: nothing is left for a later frame. */
export function drawScene(
  stage: Element,
  texts: Texts,
  scene: Scene,
  { onUndo, ...actions }: SceneActions,
): void {
  const { mode, actor, isPinned, copied, mutedWhere = 'site' } = scene;
  render(
    <TextsProvider texts={texts}>
      {mode === 'notice' ? (
        <MutedNotice
          name={actor.name}
          where={mutedWhere}
          onUndo={onUndo}
          onClose={actions.onClose}
        />
      ) : (
        <ActorCard key={actor.id} actor={actor} isPinned={isPinned} copied={copied} {...actions} />
      )}
    </TextsProvider>,
    stage,
  );
}

export function clearStage(stage: Element): void {
  render(null, stage);
}
