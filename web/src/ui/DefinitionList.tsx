import type { ReactNode } from 'react';
import { LeadingPicture } from './symbols/LeadingPicture.tsx';
import type { PictureName } from './symbols/picture-codes.ts';
import './definition-list.css';

export type Definition = {
  readonly label: string;
  readonly value?: ReactNode;
  /** The words for "not known", beside the hatch; given instead of a value. */
  readonly unknown?: string | undefined;
  /** Before the label, where pictures lead. */
  readonly picture?: PictureName | undefined;
};

export type DefinitionListProps = { readonly rows: readonly Definition[] };

export function DefinitionList({ rows }: DefinitionListProps) {
  return (
    <dl className="ui-definitions">
      {rows.map(({ label, value, unknown, picture }) => (
        <div key={label} className="ui-definitions__row">
          <dt>
            <LeadingPicture name={picture} />
            {label}
          </dt>
          <dd>{unknown === undefined ? value : <NotKnown text={unknown} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "Not known" wherever a value would stand: the hatch and the words. */
export function NotKnown({ text }: { readonly text: string }) {
  return (
    <span className="ui-not-known">
      <span className="ui-not-known__mark hatch" aria-hidden="true" />
      {text}
    </span>
  );
}
