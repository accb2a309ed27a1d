import { type ComponentProps, useId } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './symbols/Icon.tsx';
import './field.css';
import './search.css';

export type SearchBoxProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  readonly submitLabel: string;
  /** For a search that answers while typing; Enter still submits. */
  readonly isSubmitHidden?: boolean | undefined;
  /** Where the form goes without JavaScript, and under which name. */
  readonly action?: string | undefined;
  readonly name?: string | undefined;
  /** Id of a text elsewhere that tells more. */
  readonly describedBy?: string | undefined;
  readonly inputRef?: ComponentProps<'input'>['ref'];
};

export function SearchBox({
  label,
  isLabelHidden,
  help,
  value,
  onChange,
  onSubmit,
  submitLabel,
  isSubmitHidden,
  action,
  name = 'q',
  describedBy,
  inputRef,
}: SearchBoxProps) {
  const id = useId();
  return (
    <search>
      <form
        className="ui-search"
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <label className={isLabelHidden === true ? 'visually-hidden' : 'ui-field__label'} htmlFor={id}>
          {label}
        </label>
        {help === undefined ? null : (
          <p className="ui-field__help" id={`${id}-help`}>
            {help}
          </p>
        )}
        <div className="ui-search__row">
          <span className="ui-search__box">
            <Icon name="search" size={22} />
            <input
              ref={inputRef}
              className="ui-control"
              type="search"
              id={id}
              name={name}
              value={value}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              aria-describedby={help === undefined ? describedBy : `${id}-help`}
              onChange={(event) => onChange(event.target.value)}
            />
          </span>
          {isSubmitHidden === true ? (
            <button className="visually-hidden" type="submit" tabIndex={-1}>
              {submitLabel}
            </button>
          ) : (
            <Button type="submit">{submitLabel}</Button>
          )}
        </div>
      </form>
    </search>
  );
}
