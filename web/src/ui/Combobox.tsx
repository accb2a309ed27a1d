import { type ComponentProps, useId } from 'react';
import { ComboboxOption, type ComboOption } from './ComboboxOption.tsx';
import { FieldFrame, type FieldTexts, useFieldTies } from './FieldFrame.tsx';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import { useListbox } from './useListbox.ts';
import './combobox.css';

export type ComboboxProps<Option extends ComboOption> = FieldTexts &
  Pick<ComponentProps<'input'>, 'name' | 'onBlur' | 'required' | 'maxLength' | 'lang' | 'ref'> & {
    readonly id?: string | undefined;
    /** What stands in the box. */
    readonly text: string;
    readonly onTextChange: (text: string) => void;
    /** Suggestions for that text, in order; they may come later than the text. */
    readonly options: readonly Option[];
    readonly onPick: (option: Option) => void;
    /** Names the list of suggestions. */
    readonly listLabel: string;
    /** Spoken when the suggestions change: how many, none, searching. */
    readonly statusText: string;
    /** Shown in place of suggestions when there are none, e.g. while searching. */
    readonly emptyText?: string | undefined;
    readonly icon?: IconName | undefined;
  };

/** A text box with suggestions; what is typed may always stay as it is. */
export function Combobox<Option extends ComboOption>({
  label,
  isLabelHidden,
  note,
  picture,
  help,
  error,
  id,
  text,
  onTextChange,
  options,
  onPick,
  listLabel,
  statusText,
  emptyText,
  icon = 'search',
  onBlur,
  ...passed
}: ComboboxProps<Option>) {
  const ties = useFieldTies({ help, error }, id);
  const listId = useId();
  const listbox = useListbox(options, onPick, () => onTextChange(''));
  const isListShown = listbox.isOpen && options.length > 0;
  const optionId = (option: Option) => `${listId}-${options.indexOf(option)}`;

  return (
    <FieldFrame {...{ label, isLabelHidden, note, picture, help, error, ties }}>
      <div className="ui-combobox">
        <Icon name={icon} size={22} />
        <input
          {...passed}
          {...ties}
          className="ui-control"
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={isListShown ? listId : undefined}
          aria-activedescendant={listbox.active === undefined ? undefined : optionId(listbox.active)}
          value={text}
          onChange={(event) => {
            onTextChange(event.target.value);
            listbox.open();
          }}
          onClick={listbox.open}
          onKeyDown={listbox.onKeyDown}
          onBlur={(event) => {
            listbox.close();
            onBlur?.(event);
          }}
        />
        {isListShown ? (
          <div
            className="ui-combobox__list"
            id={listId}
            role="listbox"
            tabIndex={-1}
            aria-label={listLabel}
            // Pressing an option must not take the focus from the box.
            onMouseDown={(event) => event.preventDefault()}
          >
            {options.map((option) => (
              <ComboboxOption
                key={option.id}
                domId={optionId(option)}
                option={option}
                isActive={option === listbox.active}
                onPick={() => listbox.pick(option)}
              />
            ))}
          </div>
        ) : null}
        {listbox.isOpen && options.length === 0 && emptyText !== undefined ? (
          <p className="ui-combobox__list ui-combobox__empty" aria-hidden="true">
            {emptyText}
          </p>
        ) : null}
        <span className="visually-hidden" role="status">
          {listbox.isOpen ? statusText : ''}
        </span>
      </div>
    </FieldFrame>
  );
}
