import { useEffect, useRef } from 'preact/hooks';
import type { PackArticle } from '../../core/notes/pack.ts';
import type { Paragraph, Segment } from '../../core/reader/article-layout.ts';
import { directionOf } from '../../core/texts/texts.ts';

export interface ArticleBodyProps {
  readonly article: PackArticle;
  readonly paragraphs: readonly Paragraph[];
  /** Ids of the statements of the chosen actor. */
  readonly marked: readonly string[];
  /** Id of the statement to scroll to. */
  readonly current: string | undefined;
}

const OPENING_MARK = /[\p{Initial_Punctuation}"„‚]/u;

/** The text, word for word, with the chosen words marked. Goes to the current ones. */
export function ArticleBody({ article, paragraphs, marked, current }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = body.current?.querySelector<HTMLElement>('mark.is-current');
    if (!first) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    first.focus({ preventScroll: true });
  }, [article.id, current]);

  const ids = new Set(marked);
  const dir = directionOf(article.inLanguage);
  return (
    <div class="reader-body" dir={dir} ref={body}>
      {paragraphs.map(({ start, segments }) => (
        <p
          key={start}
          data-hangs={OPENING_MARK.test(article.articleBody[start] ?? '') ? '' : undefined}
        >
          {segments.map((segment) => (
            <Stretch
              key={segment.start}
              text={article.articleBody.slice(segment.start, segment.end)}
              look={lookOf(segment, ids, current)}
              dir={dir}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

type Look = 'current' | 'marked' | 'plain';

function lookOf({ statements }: Segment, ids: ReadonlySet<string>, current?: string): Look {
  if (current !== undefined && statements.includes(current)) return 'current';
  return statements.some((id) => ids.has(id)) ? 'marked' : 'plain';
}

interface StretchProps {
  readonly text: string;
  readonly look: Look;
  /** Of the article, not of what the stretch happens to begin with: stretches go on from one another. */
  readonly dir: 'ltr' | 'rtl';
}

function Stretch({ text, look, dir }: StretchProps) {
  if (look === 'plain') return <bdi dir={dir}>{text}</bdi>;
  return (
    <mark class={`is-${look}`} dir={dir} tabIndex={look === 'current' ? -1 : undefined}>
      {text}
    </mark>
  );
}
