import type { ComponentProps } from 'react';
import { FieldFrame, type FieldTexts, useFieldTies } from './FieldFrame.tsx';

type Passed = Pick<
  ComponentProps<'input'>,
  | 'name'
  | 'onBlur'
  | 'required'
  | 'readOnly'
  | 'disabled'
  | 'maxLength'
  | 'autoComplete'
  | 'inputMode'
  | 'spellCheck'
  | 'lang'
  | 'autoFocus'
>;

export type FieldProps = FieldTexts &
  Passed & {
    /** number and date are typed as text: a partial date such as 2.2019 is a full answer. */
    readonly kind?: 'text' | 'number' | 'date' | 'email' | 'url' | 'password' | undefined;
    readonly id?: string | undefined;
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** After the box, e.g. a unit. */
    readonly suffix?: string | undefined;
    readonly ref?: ComponentProps<'input'>['ref'];
  };

const kindAttributes = {
  text: { type: 'text' },
  number: { type: 'text', inputMode: 'numeric', autoComplete: 'off' },
  date: { type: 'text', autoComplete: 'off', spellCheck: false },
  email: { type: 'email', autoComplete: 'email', spellCheck: false },
  url: { type: 'url', spellCheck: false },
  password: { type: 'password' },
} as const;

export function Field({
  label,
  isLabelHidden,
  note,
  picture,
  help,
  error,
  kind = 'text',
  id,
  value,
  onChange,
  suffix,
  ...passed
}: FieldProps) {
  const ties = useFieldTies({ help, error }, id);
  const isShort = kind === 'number' || kind === 'date';
  return (
    <FieldFrame {...{ label, isLabelHidden, note, picture, help, error, ties }}>
      <span className="ui-field__row">
        <input
          {...kindAttributes[kind]}
          {...passed}
          {...ties}
          className={isShort ? 'ui-control ui-control--short' : 'ui-control'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {suffix === undefined ? null : <span>{suffix}</span>}
      </span>
    </FieldFrame>
  );
}
