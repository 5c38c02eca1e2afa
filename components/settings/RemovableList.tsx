import { useTexts } from '../texts.tsx';

export interface RemovableItem {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
}

export interface RemovableListProps {
  readonly label: string;
  readonly items: readonly RemovableItem[];
  /** Shown where there is none. */
  readonly empty: string;
  /** Names the button for one item. */
  readonly removeLabel: (text: string) => string;
  readonly onRemove: (id: string) => void;
}

/** Entries that can be taken out, one by one. */
export function RemovableList({ label, items, empty, removeLabel, onRemove }: RemovableListProps) {
  const { locale } = useTexts();
  if (items.length === 0) return <p class="hint">{empty}</p>;
  const sorted = items.toSorted((one, other) => one.text.localeCompare(other.text, locale));
  return (
    <ul class="removable" aria-label={label}>
      {sorted.map(({ id, text, detail }) => (
        <li key={id}>
          <span>
            <bdi>{text}</bdi>
            {detail !== undefined && <span class="hint"> {detail}</span>}
          </span>
          <button
            type="button"
            class="remove"
            aria-label={removeLabel(text)}
            title={removeLabel(text)}
            onClick={() => onRemove(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
