import { useState } from 'preact/hooks';
import { useTexts } from '../texts.tsx';
import type { NamedActor, NamedActorActions } from './named-actor.ts';
import { NamedActorRow } from './NamedActorRow.tsx';

export interface NamesOnPageProps extends NamedActorActions {
  /** In order of appearance. */
  readonly named: readonly NamedActor[];
  readonly stillScanning: boolean;
}

/** Rows from which on those out of sight are not laid out. */
const LONG_LIST = 100;

type Order = 'appearance' | 'count';

/** The actors on the page, each of which opens to its card. */
export function NamesOnPage({ named, stillScanning, ...actions }: NamesOnPageProps) {
  const { t, plural } = useTexts();
  const [order, setOrder] = useState<Order>('appearance');
  const [open, setOpen] = useState<string>();
  const listed =
    order === 'appearance' ? named : named.toSorted((one, other) => other.count - one.count);
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
      <ul class={listed.length > LONG_LIST ? 'names-list names-list-long' : 'names-list'}>
        {listed.map((actor) => (
          <NamedActorRow
            key={actor.id}
            actor={actor}
            isOpen={open === actor.id}
            onToggle={() => setOpen(open === actor.id ? undefined : actor.id)}
            {...actions}
          />
        ))}
      </ul>
    </section>
  );
}
