import { type ReactNode, useId, useRef } from 'react';
import { Icon } from './symbols/Icon.tsx';
import { useIsOverflowing } from './useIsOverflowing.ts';
import './table.css';

export type SortState = 'ascending' | 'descending' | 'none';

export type Column<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly renderCell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean | undefined;
  readonly align?: 'start' | 'end' | 'centre' | undefined;
  readonly sort?: { readonly state: SortState; readonly onToggle: () => void } | undefined;
  /** In the row of sums. */
  readonly foot?: ReactNode;
};

export type TableProps<Row> = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Cells close together, for matrices. */
  readonly isDense?: boolean | undefined;
  /** The naming column stays in sight while the rest scrolls sideways. */
  readonly hasStickyNames?: boolean | undefined;
};

const sortIcons = { ascending: 'sort-ascending', descending: 'sort-descending', none: 'arrows-sort' } as const;

function classNames(isDense: boolean | undefined, hasStickyNames: boolean | undefined): string {
  return ['ui-table', isDense === true ? 'ui-table--dense' : '', hasStickyNames === true ? 'ui-table--sticky' : '']
    .join(' ')
    .trim();
}

export function Table<Row>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  rowKey,
  isDense,
  hasStickyNames,
}: TableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const captionId = useId();
  const isScrolling = useIsOverflowing(scroller);
  const scrolling = isScrolling ? ({ role: 'group', 'aria-labelledby': captionId, tabIndex: 0 } as const) : {};
  const hasFoot = columns.some((column) => column.foot !== undefined);
  return (
    <div className="ui-table-scroll" ref={scroller} {...scrolling}>
      <table className={classNames(isDense, hasStickyNames)}>
        <caption id={captionId} className={isCaptionHidden === true ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {column.renderCell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {hasFoot ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {column.foot}
                </Cell>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

type AnyColumn = Pick<Column<never>, 'header' | 'align' | 'sort' | 'isRowHeader'>;

function HeaderCell({ column: { header, align = 'start', sort } }: { readonly column: AnyColumn }) {
  return (
    <th scope="col" data-align={align} aria-sort={sort?.state}>
      {sort === undefined ? (
        header
      ) : (
        <button type="button" className="ui-sort" onClick={sort.onToggle}>
          <span>{header}</span>
          <Icon name={sortIcons[sort.state]} size={16} />
        </button>
      )}
    </th>
  );
}

function Cell({
  column: { isRowHeader, align = 'start' },
  children,
}: {
  readonly column: AnyColumn;
  readonly children: ReactNode;
}) {
  return isRowHeader === true ? (
    <th scope="row" data-align={align}>
      {children}
    </th>
  ) : (
    <td data-align={align}>{children}</td>
  );
}
