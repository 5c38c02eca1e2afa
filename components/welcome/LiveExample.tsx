import { useEffect, useId, useState } from 'preact/hooks';
import type { Example } from '../../core/notes/view/example.ts';
import { ChapterSection, type ChapterSectionProps } from '../card/ChapterSection.tsx';
import '../card/card.css';

export interface LiveExampleProps {
  readonly example: Example;
  readonly notes: Omit<ChapterSectionProps, 'chapter'>;
}

/** Milliseconds, as on pages. */
const SHOW_DELAY = 300;
const HIDE_DELAY = 300;

/** A sentence with its name marked: the card opens as it does on any page. */
export function LiveExample({ example, notes }: LiveExampleProps) {
  const id = useId();
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOpen(isWanted), isWanted ? SHOW_DELAY : HIDE_DELAY);
    return () => clearTimeout(timer);
  }, [isWanted]);
  const { actor, before, name, after, language } = example;
  const close = () => {
    setIsWanted(false);
    setIsOpen(false);
  };
  return (
    <div class="live" onPointerLeave={() => setIsWanted(false)}>
      <blockquote lang={language} dir="auto">
        {before}
        <button
          type="button"
          class="live-name"
          aria-expanded={isOpen}
          aria-controls={id}
          onPointerEnter={() => setIsWanted(true)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
          onClick={() => {
            setIsWanted(true);
            setIsOpen(true);
          }}
        >
          {name}
        </button>
        {after}
      </blockquote>
      <div id={id} class="live-card" hidden={!isOpen}>
        <h3 class="live-card-name">
          <bdi>{actor.name}</bdi>
        </h3>
        {actor.chapters.map((chapter) => (
          <ChapterSection key={chapter.article.id} chapter={chapter} {...notes} />
        ))}
      </div>
    </div>
  );
}
