import type { ComponentProps } from 'react';
import { FieldFrame, type FieldTexts, useFieldTies } from './FieldFrame.tsx';

export type TextAreaProps = FieldTexts &
  Pick<
    ComponentProps<'textarea'>,
    'name' | 'onBlur' | 'required' | 'readOnly' | 'disabled' | 'maxLength' | 'rows' | 'lang' | 'ref'
  > & {
    readonly id?: string | undefined;
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

export function TextArea({
  label,
  isLabelHidden,
  note,
  picture,
  help,
  error,
  id,
  value,
  onChange,
  rows = 4,
  ...passed
}: TextAreaProps) {
  const ties = useFieldTies({ help, error }, id);
  return (
    <FieldFrame {...{ label, isLabelHidden, note, picture, help, error, ties }}>
      <textarea
        {...passed}
        {...ties}
        rows={rows}
        className="ui-control ui-control--area"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
