import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Link, MatrixCell, Picture, placeAfter, type Place } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import {
  cellText,
  cellValue,
  doneAbout,
  doneIcons,
  type Line,
  sayCell,
  sayRowTotal,
  sayTotal,
  sumText,
  totalText,
} from './cell-words.ts';
import { rowTotalKey } from './matrices.ts';
import { cellWord, type MatrixView, type NamedLine } from './matrix-view.ts';
import { useCellAddress } from './useCellAddress.ts';

type Props = { readonly view: MatrixView; readonly open: string | null };

type Roving = {
  /** Tab stops at one cell of the grid; arrows go on from there. */
  readonly tabIndexAt: (place: Place) => 0 | -1;
  readonly onFocusAt: (place: Place) => () => void;
};

/** A number that opens its list, or stands alone where there is none. */
function Total({ text, spoken, path, ...focus }: TotalProps) {
  const shown = (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
  return path === null ? (
    // A cell of the grid like the others: arrows stop at it.
    <span className="gap-total" {...focus}>
      {shown}
    </span>
  ) : (
    <Link className="gap-total" href={path} {...focus}>
      {shown}
    </Link>
  );
}

type TotalProps = {
  readonly text: string;
  readonly spoken: string;
  readonly path: string | null;
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

function ColumnHead({ line }: { readonly line: NamedLine }) {
  return (
    <th scope="col" data-align="centre">
      <span className="gap-head">
        {line.picture === undefined ? null : <Picture name={line.picture} size={34} />}
        <span lang={line.lang}>{line.name}</span>
      </span>
    </th>
  );
}

function Coverage({ coverage }: Pick<Line, 'coverage'>) {
  const { say, number } = useSpeaker();
  if (coverage === null) return null;
  const { sent, invited } = coverage;
  if (invited === null) return <span className="numbers">{number(sent)}</span>;
  if (invited === 0 && sent === 0) return <span className="secondary">{say('gaps.coverage.none')}</span>;
  const share = invited === 0 ? 0 : Math.min(1, sent / invited);
  return (
    <span className="gap-coverage">
      <span className="gap-coverage__bar" aria-hidden="true">
        <span style={{ '--share': share } as CSSProperties} />
      </span>
      <span aria-hidden="true">{say('gaps.coverage.of', { sent, invited })}</span>
      <span className="visually-hidden">{say('gaps.coverage.spoken', { sent, invited })}</span>
    </span>
  );
}

/** Moves among the cells by keys; where Tab comes in is where one was last. */
const useRoving = (size: { readonly rows: number; readonly columns: number }) => {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const kept: Place = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) };
  const roving: Roving = {
    tabIndexAt: ({ row, column }) => (row === kept.row && column === kept.column ? 0 : -1),
    onFocusAt: (place) => () => setAt(place),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.metaKey ? null : placeAfter(kept, size, event);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    const row = grid.current?.querySelectorAll('[data-grid-row]')[next.row];
    row?.querySelectorAll<HTMLElement>('[tabindex]')[next.column]?.focus();
  };
  return { grid, roving, onKeyDown };
};

/** Every row and column with its cells; the whole is one stop of the Tab key. */
export function MatrixGrid({ view, open }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { definition, matrix, rows, columns, cellsOf, hasCoverage } = view;
  const address = useCellAddress();
  const { grid, roving, onKeyDown } = useRoving({ rows: rows.length + 1, columns: columns.length + 1 });
  const focusAt = (row: number, column: number) => ({
    tabIndex: roving.tabIndexAt({ row, column }),
    onFocus: roving.onFocusAt({ row, column }),
  });
  const sumCell = (sum: number, notKnown: number, cells: number): ReactNode => (
    <span className="secondary numbers">{sumText(speaker, sum, notKnown, cells)}</span>
  );
  const hasInvited = rows.some(({ coverage }) => coverage !== null && coverage.invited !== null);
  const unknown = matrix.cells.filter(({ state }) => state === 'NOT_KNOWN').length;
  return (
    <div className="gap-scroll">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={grid} role="grid" className="gap-grid" onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{say(`gaps.matrix.${definition.name}.title`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`gaps.matrix.${definition.name}.row`)}</th>
            {columns.map((line) => (
              <ColumnHead key={line.id} line={line} />
            ))}
            <th scope="col" data-align="centre">
              {say(rowTotalKey(definition))}
            </th>
            <th scope="col" data-align="centre">
              {say('gaps.total.sum')}
            </th>
            {hasCoverage ? (
              <th scope="col" data-align="end">
                {say(hasInvited ? 'gaps.coverage.title' : 'gaps.csv.sent')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id} data-grid-row>
              <th scope="row" lang={row.lang}>
                {row.name}
              </th>
              {cellsOf(at).map((cell, place) => {
                const column = columns[place] as NamedLine;
                const done = doneAbout(cell);
                return (
                  <td key={column.id}>
                    <MatrixCell
                      value={cellValue(cell)}
                      text={cellText(cell, speaker)}
                      icon={done === null ? undefined : doneIcons[done]}
                      href={address(row.id, column.id)}
                      spoken={sayCell(speaker, definition, cell, { row: row.name, column: column.name })}
                      aria-current={open === cellWord(row.id, column.id) ? 'true' : undefined}
                      {...focusAt(at, place)}
                    />
                  </td>
                );
              })}
              <td data-align="centre">
                <Total
                  text={totalText(speaker, row, columns.length)}
                  spoken={sayRowTotal(speaker, definition, row, row.name, columns.length)}
                  path={row.path}
                  {...focusAt(at, columns.length)}
                />
              </td>
              <td data-align="centre">{sumCell(row.sum, row.notKnown, columns.length)}</td>
              {hasCoverage ? (
                <td data-align="end">
                  <Coverage coverage={row.coverage} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-grid-row>
            <th scope="row">{say('gaps.total.all')}</th>
            {columns.map((column, place) => (
              <td key={column.id} data-align="centre">
                <Total
                  text={totalText(speaker, column, rows.length)}
                  spoken={sayTotal(speaker, definition, column, column.name, rows.length)}
                  path={column.path}
                  {...focusAt(rows.length, place)}
                />
              </td>
            ))}
            <td data-align="centre">
              <Total
                text={totalText(speaker, { total: matrix.total, notKnown: unknown }, matrix.cells.length)}
                spoken={sayTotal(
                  speaker,
                  definition,
                  { total: matrix.total, notKnown: unknown },
                  say('gaps.total.all'),
                  matrix.cells.length,
                )}
                path={matrix.path}
                {...focusAt(rows.length, columns.length)}
              />
            </td>
            <td data-align="centre">{sumCell(matrix.sum, unknown, matrix.cells.length)}</td>
            {hasCoverage ? <td aria-hidden="true" /> : null}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
