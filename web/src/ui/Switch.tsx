import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import './check.css';

export type SwitchProps = {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** A setting that works at once. */
export function Switch({ label, icon, isOn, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" className="ui-switch" aria-checked={isOn} onClick={() => onChange(!isOn)}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span className="ui-switch__label">{label}</span>
      <span className="ui-switch__track">
        <span className="ui-switch__knob">{isOn ? <Icon name="check" size={14} /> : null}</span>
      </span>
    </button>
  );
}
