import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';

export type ComboOption = {
  readonly id: string;
  readonly label: string;
  /** Below the name: place, kind, other name. */
  readonly note?: string | undefined;
  /** Above the name, for a near match: why it is offered. */
  readonly reason?: string | undefined;
  /** match: the same name. similar: may be the same. add: make a new one. */
  readonly tone?: 'match' | 'similar' | 'add' | undefined;
  readonly symbol?: ReactNode;
  readonly iconEnd?: IconName | undefined;
  /** The part of the name that was typed: from, to. */
  readonly mark?: readonly [number, number] | undefined;
};

type ComboboxOptionProps = {
  readonly domId: string;
  readonly option: ComboOption;
  readonly isActive: boolean;
  readonly onPick: () => void;
};

export function ComboboxOption({ domId, option, isActive, onPick }: ComboboxOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the text box's, which keeps the focus
    <div
      ref={element}
      id={domId}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={`ui-option ui-option--${option.tone ?? 'match'}`}
      onClick={onPick}
    >
      {option.symbol}
      <span className="ui-option__text">
        {option.reason === undefined ? null : <span className="ui-option__reason">{option.reason} </span>}
        <Marked text={option.label} mark={option.mark} />
        {option.note === undefined ? null : <span className="ui-option__note"> {option.note}</span>}
      </span>
      {option.iconEnd === undefined ? null : <Icon name={option.iconEnd} />}
    </div>
  );
}

function Marked({ text, mark }: { readonly text: string; readonly mark: ComboOption['mark'] }) {
  if (mark === undefined) return <span className="ui-option__name">{text}</span>;
  const [from, to] = mark;
  return (
    <span className="ui-option__name">
      {text.slice(0, from)}
      <u>{text.slice(from, to)}</u>
      {text.slice(to)}
    </span>
  );
}
