import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, Combobox, type ComboOption, IconButton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { ControlTexts } from './useFieldTexts.ts';

/** Something chosen; `label` is its name. */
export type Chosen = {
  readonly id: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  readonly symbol?: ReactNode;
};

type Props = {
  readonly id: string;
  readonly texts: ControlTexts;
  readonly isMany: boolean;
  readonly chosen: readonly Chosen[];
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly options: readonly ComboOption[];
  /** The answers to what is typed are there. */
  readonly isSettled: boolean;
  readonly onPick: (id: string) => void;
  readonly onRemove: (id: string) => void;
};

const first = (place: HTMLElement | null, what: string): HTMLElement | null => place?.querySelector(what) ?? null;

/** Choosing by name: one, shown in place of the box, or many, shown below it. The focus never falls off the page. */
export function Picker({ id, texts, isMany, chosen, text, onTextChange, options, isSettled, onPick, onRemove }: Props) {
  const { say } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  const labelId = useId();
  const [said, setSaid] = useState('');
  const [isLeft, setIsLeft] = useState(false);
  const isShut = !isMany && chosen.length > 0;

  useEffect(() => {
    if (next.current === null) return;
    first(place.current, next.current)?.focus();
    next.current = null;
  });

  const pick = ({ id: picked, label }: ComboOption): void => {
    onTextChange('');
    setSaid(say('edit.form.picked', { name: label }));
    next.current = isMany ? 'input' : 'button';
    onPick(picked);
  };
  const remove = (removed: string): void => {
    setSaid('');
    next.current = 'input';
    onRemove(removed);
  };
  const status = !isSettled || text.trim() === '' ? '' : say('edit.form.matches', { n: options.length });
  const list = (
    <ul role="list" className="edit-chosen" aria-label={texts.label}>
      {chosen.map((one) => (
        <ChosenItem key={one.id} chosen={one} isAlone={!isMany} onRemove={() => remove(one.id)} />
      ))}
    </ul>
  );
  return (
    <div ref={place} className="edit-picker">
      {isShut ? (
        <div className="ui-field" role="group" aria-labelledby={labelId}>
          <span id={labelId} className="ui-field__label">
            {texts.label}
            {texts.note === undefined ? null : <span className="ui-field__note"> {texts.note}</span>}
          </span>
          {list}
          {texts.error === undefined ? null : <p className="edit-error">{texts.error}</p>}
        </div>
      ) : (
        <Combobox
          {...texts}
          error={texts.error ?? (isLeft && text.trim() !== '' ? say('edit.form.unpicked') : undefined)}
          id={id}
          text={text}
          onTextChange={(typed) => {
            setIsLeft(false);
            onTextChange(typed);
          }}
          onBlur={() => setIsLeft(true)}
          options={options}
          onPick={pick}
          listLabel={texts.label}
          statusText={status}
          emptyText={
            text.trim() === ''
              ? say('edit.form.pick')
              : isSettled
                ? say('edit.form.noMatch', { q: text.trim() })
                : say('common.state.loading')
          }
        />
      )}
      {isMany && chosen.length > 0 ? list : null}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

type ItemProps = { readonly chosen: Chosen; readonly isAlone: boolean; readonly onRemove: () => void };

function ChosenItem({ chosen: { label, lang, note, symbol }, isAlone, onRemove }: ItemProps) {
  const { say } = useSpeaker();
  return (
    <li className={isAlone ? 'edit-chosen__item edit-chosen__item--alone' : 'edit-chosen__item'}>
      {symbol}
      <span className="edit-chosen__text">
        <span className="edit-chosen__name" lang={lang}>
          {label}
        </span>
        {note === undefined || note === '' ? null : <span className="edit-chosen__note">{note}</span>}
      </span>
      {isAlone ? (
        <Button variant="quiet" isDense onClick={onRemove}>
          {say('edit.form.another')}
          <span className="visually-hidden"> {label}</span>
        </Button>
      ) : (
        <IconButton icon="x" label={say('edit.form.removePicked', { name: label })} onClick={onRemove} />
      )}
    </li>
  );
}
