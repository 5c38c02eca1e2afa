import { useId } from 'preact/hooks';
import { Setting } from './Setting.tsx';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  /** What else it can be found by. */
  readonly words?: readonly string[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  const { label, value, options, words = [], onChange } = props;
  return (
    <Setting words={[label, ...options.map(([, text]) => text), ...words]}>
      <fieldset class="choice">
        <legend>{label}</legend>
        {options.map(([option, text]) => (
          <label key={option} class="choice-option">
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {text}
          </label>
        ))}
      </fieldset>
    </Setting>
  );
}

/** One of many, unfolded on demand. */
export function Selection<Value extends string>(props: ChoiceProps<Value>) {
  const id = useId();
  const { label, value, options, words = [], onChange } = props;
  return (
    <Setting words={[label, ...options.map(([, text]) => text), ...words]}>
      <div class="setting-line">
        <label for={id}>{label}</label>
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </Setting>
  );
}
