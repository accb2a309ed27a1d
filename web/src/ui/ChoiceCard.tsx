import { useId } from 'react';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import { Picture } from './symbols/Picture.tsx';
import type { PictureName } from './symbols/picture-codes.ts';
import './choice.css';

export type ChoiceCardProps = {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly picture?: PictureName | undefined;
  readonly icon?: IconName | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  readonly hasError?: boolean | undefined;
};

/** Symbol and word; chosen shows as border, tint and tick, so never by colour alone. */
export function ChoiceCard({
  kind,
  name,
  value,
  label,
  note,
  picture,
  icon,
  isChecked,
  onChange,
  isDisabled,
  hasError,
}: ChoiceCardProps) {
  const id = useId();
  return (
    <div className="ui-choice">
      <input
        className="ui-choice__input"
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={isChecked}
        disabled={isDisabled}
        aria-invalid={hasError === true ? true : undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      {picture === undefined ? null : <Picture name={picture} size={44} />}
      {icon === undefined ? null : <Icon name={icon} size={22} />}
      <span className="ui-choice__text">
        <label htmlFor={id}>{label}</label>
        {note === undefined ? null : <small id={`${id}-note`}>{note}</small>}
      </span>
      <span className="ui-choice__tick">
        <Icon name="check" size={16} />
      </span>
    </div>
  );
}
