import { useEffect, useRef } from 'react';
import type { Field as FieldOfTable } from '@tvl/core/domain/field.ts';
import { useSpeaker } from '#state/language.tsx';
import { Button, ChoiceGroup, IconButton } from '#ui/index.ts';
import { emptyRow, type Row } from '../drafts-of.ts';
import { controlId } from '../form/places.ts';
import { ScalarInput } from './ScalarInput.tsx';
import { useFieldTexts } from './useFieldTexts.ts';

type Props = {
  readonly name: string;
  readonly field: Extract<FieldOfTable, { readonly is: 'list' }>;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
};

/** Rows of the same few fields. A new row takes the focus; a removed one gives it to the button that adds. */
export function ListInput({ name, field, rows, onChange }: Props) {
  const { say } = useSpeaker();
  const { label, help, error, picture } = useFieldTexts([name], field);
  const parts = Object.entries(field.of);
  const firstPart = parts[0]?.[0] ?? '';
  const adder = useRef<HTMLButtonElement>(null);
  const next = useRef<'row' | 'adder' | null>(null);

  useEffect(() => {
    if (next.current === 'row') document.getElementById(controlId([name, String(rows.length - 1), firstPart]))?.focus();
    if (next.current === 'adder') adder.current?.focus();
    next.current = null;
  }, [rows.length, name, firstPart]);

  const add = (): void => {
    next.current = 'row';
    onChange([...rows, emptyRow(field.of)]);
  };
  const remove = (at: number): void => {
    next.current = 'adder';
    onChange(rows.filter((_, index) => index !== at));
  };
  const titleOf = (row: Row, at: number): string => {
    const own = row[firstPart];
    return typeof own === 'string' && own.trim() !== '' ? own : `${label} ${at + 1}`;
  };
  return (
    <ChoiceGroup legend={label} picture={picture} help={help} error={error}>
      {rows.map((row, at) => (
        <fieldset key={at} className="edit-row">
          <legend className="edit-row__legend">{`${label} ${at + 1}`}</legend>
          <div className="edit-row__remove">
            <IconButton
              icon="trash"
              label={say('edit.action.removeRow', { name: titleOf(row, at) })}
              onClick={() => remove(at)}
            />
          </div>
          <div className="edit-fields">
            {parts.map(([part, inner]) => (
              <ScalarInput
                key={part}
                path={[name, String(at), part]}
                field={inner}
                draft={row[part] ?? ''}
                onChange={(draft) =>
                  onChange(rows.map((one, index) => (index === at ? { ...one, [part]: draft } : one)))
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="edit-add-row">
        <Button ref={adder} icon="plus" onClick={add}>
          {say('edit.action.addRow')}
          <span className="visually-hidden">: {label}</span>
        </Button>
      </div>
    </ChoiceGroup>
  );
}
