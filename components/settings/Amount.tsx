import { useId, useState } from 'preact/hooks';
import { Setting } from './Setting.tsx';

export interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number on a slider. The words follow at once; it is stored when let go. */
export function Amount({ label, value, format, onChange, ...range }: AmountProps) {
  const id = useId();
  const [sliding, setSliding] = useState<number>();
  const shown = sliding ?? value;
  return (
    <Setting words={[label]}>
      <div class="setting-line">
        <label for={id}>{label}</label>
        <span class="amount">
          <input
            id={id}
            type="range"
            {...range}
            value={shown}
            aria-valuetext={format(shown)}
            onInput={(event) => setSliding(event.currentTarget.valueAsNumber)}
            onChange={(event) => {
              setSliding(undefined);
              onChange(event.currentTarget.valueAsNumber);
            }}
          />
          <output for={id}>{format(shown)}</output>
        </span>
      </div>
    </Setting>
  );
}
