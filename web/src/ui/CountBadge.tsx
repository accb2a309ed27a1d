import { Link } from './Link.tsx';
import './chip.css';

export type CountBadgeProps = {
  readonly href: string;
  /** null: not known, which is not zero. */
  readonly value: number | null;
  /** As shown, e.g. "8 jäsentä" or "?"; the bare number if left out. */
  readonly text?: string | undefined;
  /** What is counted, for those who hear the link alone. Begin with the shown text where it is words. */
  readonly spoken?: string | undefined;
};

/** A number that opens the list behind it. */
export function CountBadge({ href, value, text, spoken }: CountBadgeProps) {
  const state = value === null ? 'unknown' : value === 0 ? 'zero' : 'known';
  return (
    <Link className={`ui-count ui-count--${state}`} href={href}>
      {state === 'unknown' ? <span className="ui-count__hatch hatch" aria-hidden="true" /> : null}
      <span className="ui-count__text" aria-hidden={spoken === undefined ? undefined : true}>
        {text ?? value ?? '?'}
      </span>
      {spoken === undefined ? null : <span className="visually-hidden">{spoken}</span>}
    </Link>
  );
}
