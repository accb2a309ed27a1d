import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import { Link, type LinkProps } from './Link.tsx';
import './matrix.css';

export type MatrixMarkProps = {
  /** null: not known. notApplicable: nothing could stand here. */
  readonly value: number | null | 'notApplicable';
  /** As shown; "?" or the number if left out. A legend may say "2–3". */
  readonly text?: string | undefined;
  /** Beside the number: what was done about the cell. */
  readonly icon?: IconName | undefined;
};

export type MatrixCellProps = MatrixMarkProps &
  Pick<LinkProps, 'href' | 'tabIndex' | 'onFocus' | 'aria-current'> & {
    /** Row, column and what the number means. */
    readonly spoken: string;
  };

function markClass(value: MatrixMarkProps['value']): string {
  if (value === null) return 'ui-cell ui-cell--unknown hatch';
  if (value === 'notApplicable') return 'ui-cell ui-cell--outside';
  if (value === 0) return 'ui-cell ui-cell--zero';
  return `ui-cell ui-cell--step-${value === 1 ? 1 : value < 4 ? 2 : 3}`;
}

function Shown({ value, text, icon }: MatrixMarkProps) {
  return (
    <>
      {text ?? (value === 'notApplicable' ? '–' : (value ?? '?'))}
      {icon === undefined ? null : <Icon name={icon} size={14} />}
    </>
  );
}

/** The cell without its link, for legends. */
export function MatrixMark(mark: MatrixMarkProps) {
  return (
    <span className={markClass(mark.value)}>
      <span>
        <Shown {...mark} />
      </span>
    </span>
  );
}

/** Stands inside a table cell and opens what is behind the number. */
export function MatrixCell({ value, text, icon, spoken, ...link }: MatrixCellProps) {
  return (
    <Link {...link} className={markClass(value)}>
      <span aria-hidden="true">
        <Shown value={value} text={text} icon={icon} />
      </span>
      <span className="visually-hidden">{spoken}</span>
    </Link>
  );
}
