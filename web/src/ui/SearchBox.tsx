import { type RefObject, useId, useImperativeHandle } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './symbols/Icon.tsx';
import { useOwnText } from './useOwnText.ts';
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
  readonly inputRef?: RefObject<HTMLInputElement | null>;
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
  const { ref, ...ownText } = useOwnText(value, onChange);
  useImperativeHandle(inputRef, () => ref.current as HTMLInputElement, [ref]);
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
              {...ownText}
              ref={ref}
              className="ui-control"
              type="search"
              id={id}
              name={name}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              aria-describedby={help === undefined ? describedBy : `${id}-help`}
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
