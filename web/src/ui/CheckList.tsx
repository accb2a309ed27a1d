import { type ReactNode, useId } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';
import './check.css';

export type CheckListItem = {
  readonly value: string;
  readonly label: string;
  /** As written: "12", "?"; its meaning for those who listen goes to `countSpoken`. */
  readonly count?: string | undefined;
  readonly countSpoken?: string | undefined;
  readonly symbol?: ReactNode;
  readonly isDisabled?: boolean | undefined;
};

export type CheckListProps = Omit<ChoiceGroupProps, 'children' | 'isRow'> & {
  readonly items: readonly CheckListItem[];
  readonly selected: ReadonlySet<string>;
  /** Gets the whole new selection. */
  readonly onChange: (selected: ReadonlySet<string>) => void;
  readonly name?: string | undefined;
};

function toggled(selected: ReadonlySet<string>, value: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  if (isOn) next.add(value);
  else next.delete(value);
  return next;
}

/** A filter's choices with how many each would show. */
export function CheckList({ items, selected, onChange, name, ...group }: CheckListProps) {
  const id = useId();
  return (
    <ChoiceGroup {...group}>
      <ul role="list" className="ui-checks">
        {items.map(({ value, label, count, countSpoken, symbol, isDisabled }, index) => (
          <li key={value} className="ui-check">
            <input
              type="checkbox"
              id={`${id}-${index}`}
              name={name}
              value={value}
              checked={selected.has(value)}
              disabled={isDisabled}
              aria-describedby={count === undefined ? undefined : `${id}-${index}-count`}
              onChange={(event) => onChange(toggled(selected, value, event.target.checked))}
            />
            {symbol}
            <label htmlFor={`${id}-${index}`}>{label}</label>
            {count === undefined ? null : (
              <span className="ui-check__count" id={`${id}-${index}-count`}>
                <span aria-hidden={countSpoken === undefined ? undefined : true}>{count}</span>
                {countSpoken === undefined ? null : <span className="visually-hidden">{countSpoken}</span>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </ChoiceGroup>
  );
}
