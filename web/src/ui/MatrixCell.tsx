import { Link } from './Link.tsx';
import './matrix.css';

export type MatrixMarkProps = {
  /** null: not known. */
  readonly value: number | null;
  /** As shown; "?" or the number if left out. A legend may say "2–3". */
  readonly text?: string | undefined;
};

export type MatrixCellProps = MatrixMarkProps & {
  readonly href: string;
  /** Row, column and what the number means. */
  readonly spoken: string;
};

function markClass(value: number | null): string {
  if (value === null) return 'ui-cell ui-cell--unknown hatch';
  if (value === 0) return 'ui-cell ui-cell--zero';
  return `ui-cell ui-cell--step-${value === 1 ? 1 : value < 4 ? 2 : 3}`;
}

/** The cell without its link, for legends. */
export function MatrixMark({ value, text }: MatrixMarkProps) {
  return (
    <span className={markClass(value)}>
      <span>{text ?? value ?? '?'}</span>
    </span>
  );
}

/** Stands inside a table cell and opens the list behind the number. */
export function MatrixCell({ value, text, href, spoken }: MatrixCellProps) {
  return (
    <Link className={markClass(value)} href={href}>
      <span aria-hidden="true">{text ?? value ?? '?'}</span>
      <span className="visually-hidden">{spoken}</span>
    </Link>
  );
}
