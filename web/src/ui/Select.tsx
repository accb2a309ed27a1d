import type { ComponentProps } from 'react';
import { FieldFrame, type FieldTexts, useFieldTies } from './FieldFrame.tsx';
import { Icon } from './symbols/Icon.tsx';

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean | undefined;
};
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

export type SelectProps = FieldTexts &
  Pick<ComponentProps<'select'>, 'name' | 'onBlur' | 'required' | 'disabled' | 'ref' | 'aria-busy'> & {
    readonly id?: string | undefined;
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly options: readonly (SelectOption | SelectGroup)[];
    /** The first choice, with the empty value. */
    readonly emptyLabel?: string | undefined;
  };

const Option = ({ value, label, isDisabled }: SelectOption) => (
  <option value={value} disabled={isDisabled}>
    {label}
  </option>
);

export function Select({
  label,
  isLabelHidden,
  note,
  picture,
  help,
  error,
  id,
  value,
  onChange,
  options,
  emptyLabel,
  ...passed
}: SelectProps) {
  const ties = useFieldTies({ help, error }, id);
  return (
    <FieldFrame {...{ label, isLabelHidden, note, picture, help, error, ties }}>
      <span className="ui-select">
        <select
          {...passed}
          {...ties}
          className="ui-control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map((inner) => (
                  <Option key={inner.value} {...inner} />
                ))}
              </optgroup>
            ) : (
              <Option key={option.value} {...option} />
            ),
          )}
        </select>
        <Icon name="chevron-down" />
      </span>
    </FieldFrame>
  );
}
