import { Switch, type SwitchProps } from '../controls/Switch.tsx';
import { Setting } from './Setting.tsx';

export interface ToggleProps extends Omit<SwitchProps, 'label' | 'hint'> {
  readonly label: string;
  readonly hint?: string;
}

/** A switch that the search inside the settings finds. */
export function Toggle(props: ToggleProps) {
  return (
    <Setting words={[props.label, props.hint ?? '']}>
      <Switch {...props} />
    </Setting>
  );
}
