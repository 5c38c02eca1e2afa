import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts.tsx';
import type { NamedActor, NamedActorActions } from './named-actor.ts';
import { NamedActorRow } from './NamedActorRow.tsx';

export interface NamesOnPageProps extends NamedActorActions {
  /** In order of appearance. */
  readonly named: readonly NamedActor[];
  readonly stillScanning: boolean;
}

/** Rows drawn at once, several times what fits: more come as the reader nears the end. */
const ROWS = 50;

type Order = 'appearance' | 'count';

/** The actors on the page, each of which opens to its card. */
export function NamesOnPage({ named, stillScanning, ...actions }: NamesOnPageProps) {
  const { t, plural } = useTexts();
  const [order, setOrder] = useState<Order>('appearance');
  const [open, setOpen] = useState<string>();
  const listed =
    order === 'appearance' ? named : named.toSorted((one, other) => other.count - one.count);
  const [rows, end] = useGrowingRows(listed.length);
  return (
    <section class="names" aria-labelledby="names-title">
      <div class="names-head">
        <h2 id="names-title" aria-live="polite">
          {plural('popup.names', named.length)}
          {stillScanning && <span class="names-scanning"> {t('popup.still_scanning')}</span>}
        </h2>
        {named.length > 1 && (
          <select
            aria-label={t('popup.order')}
            value={order}
            onChange={(event) => {
              setOrder(event.currentTarget.value === 'count' ? 'count' : 'appearance');
            }}
          >
            <option value="appearance">{t('popup.by_appearance')}</option>
            <option value="count">{t('popup.by_count')}</option>
          </select>
        )}
      </div>
      <ul class="names-list">
        {listed.slice(0, rows).map((actor) => (
          <NamedActorRow
            key={actor.id}
            actor={actor}
            isOpen={open === actor.id}
            onToggle={() => setOpen(open === actor.id ? undefined : actor.id)}
            {...actions}
          />
        ))}
        {rows < listed.length && <li ref={end} class="names-end" aria-hidden="true" />}
      </ul>
    </section>
  );
}

/** How many rows of a list are drawn, and where to put the ref that asks for more when it comes near. */
function useGrowingRows(length: number) {
  const [rows, setRows] = useState(ROWS);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const { current } = end;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setRows(rows + ROWS);
      },
      { root: current.parentElement, rootMargin: '100%' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [rows, length]);
  return [rows, end] as const;
}
