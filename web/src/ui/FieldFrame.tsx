import { type ReactNode, useId } from 'react';
import { Icon } from './symbols/Icon.tsx';
import { LeadingPicture } from './symbols/LeadingPicture.tsx';
import type { PictureName } from './symbols/picture-codes.ts';
import './field.css';

export type FieldTexts = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** Stands after the label, e.g. the word for "optional". */
  readonly note?: string | undefined;
  /** Before the label, where pictures lead. */
  readonly picture?: PictureName | undefined;
  /** Above the box: what to write, what never to write. */
  readonly help?: ReactNode;
  /** Below the box: what is wrong and what to do. */
  readonly error?: string | undefined;
};

/** Ties a control to its label, help and error. */
export type ControlTies = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-errormessage'?: string;
  readonly 'aria-invalid'?: true;
};

export function useFieldTies({ help, error }: Pick<FieldTexts, 'help' | 'error'>, givenId?: string): ControlTies {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`].filter(
    (tie) => tie !== '',
  );
  return {
    id,
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
    ...(error === undefined ? {} : ({ 'aria-errormessage': `${id}-error`, 'aria-invalid': true } as const)),
  };
}

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="ui-field__error" id={id}>
      <Icon name="alert-circle" />
      <span>{children}</span>
    </p>
  );
}

type FieldFrameProps = FieldTexts & { readonly ties: ControlTies; readonly children: ReactNode };

export function FieldFrame({ label, isLabelHidden, note, picture, help, error, ties, children }: FieldFrameProps) {
  return (
    <div className="ui-field">
      <label className={isLabelHidden === true ? 'visually-hidden' : 'ui-field__label'} htmlFor={ties.id}>
        <LeadingPicture name={picture} />
        {label}
        {note === undefined ? null : <span className="ui-field__note"> {note}</span>}
      </label>
      {help === undefined ? null : (
        <div className="ui-field__help" id={`${ties.id}-help`}>
          {help}
        </div>
      )}
      {children}
      {error === undefined ? null : <FieldError id={`${ties.id}-error`}>{error}</FieldError>}
    </div>
  );
}
