import { type ReactNode, useId } from 'react';
import { FieldError } from './FieldFrame.tsx';
import { LeadingPicture } from './symbols/LeadingPicture.tsx';
import type { PictureName } from './symbols/picture-codes.ts';
import './choice.css';

export type ChoiceGroupProps = {
  readonly legend: string;
  readonly isLegendHidden?: boolean | undefined;
  readonly note?: string | undefined;
  /** Before the question, where pictures lead. */
  readonly picture?: PictureName | undefined;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** Side by side where there is room; else one below the other. */
  readonly isRow?: boolean | undefined;
  readonly children: ReactNode;
};

/** One question around choice cards or other controls. */
export function ChoiceGroup({ legend, isLegendHidden, note, picture, help, error, isRow, children }: ChoiceGroupProps) {
  const id = useId();
  const described = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`].filter(
    (tie) => tie !== '',
  );
  return (
    <fieldset className="ui-choices" aria-describedby={described.length === 0 ? undefined : described.join(' ')}>
      <legend className={isLegendHidden === true ? 'visually-hidden' : 'ui-choices__legend'}>
        <LeadingPicture name={picture} />
        {legend}
        {note === undefined ? null : <span className="ui-field__note"> {note}</span>}
      </legend>
      {help === undefined ? null : (
        <div className="ui-field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      <div className={isRow === true ? 'ui-choices__row' : 'ui-choices__column'}>{children}</div>
      {error === undefined ? null : <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
