import { type KeyboardEvent, useMemo, useRef } from 'react';
import { placeAfter, type Place } from '#ui/index.ts';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { type OverlapMatrix, pairFinder } from './overlap-pairs.ts';

type Props = {
  readonly matrix: OverlapMatrix;
  readonly cell: Place;
  readonly onCell: (cell: Place) => void;
  readonly onOpen: (cell: Place) => void;
};

const stepOf = (shared: number): number => (shared === 1 ? 1 : shared < 4 ? 2 : 3);

/** Networks by networks. One cell takes part in tabbing, arrows go on from it; each says both names and the number. */
export function MatrixGrid({ matrix, cell, onCell, onOpen }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const { networks } = matrix;
  const pairOf = useMemo(() => pairFinder(matrix), [matrix]);
  const names = useMemo(() => networks.map((one) => recordName(words, one)), [networks, words]);
  const unknown = useMemo(() => networks.map(({ memberCount }) => memberCount.state === 'UNKNOWN'), [networks]);
  const go = ({ row, column }: Place): void => {
    onCell({ row, column });
    const target = grid.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onOpen(cell);
    }
    const next = placeAfter(cell, { rows: networks.length, columns: networks.length }, event);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const spokenOf = (row: number, column: number): string => {
    const [a, b] = [names[row] ?? '', names[column] ?? ''];
    if (row === column) return say('findings.matrix.self', { name: a });
    if (unknown[row] || unknown[column]) return say('findings.matrix.unknownCell', { a, b });
    return say('findings.matrix.cell', { a, b, n: pairOf(row, column)?.shared ?? 0 });
  };
  return (
    <div className="overlap-matrix">
      <div ref={grid} role="grid" tabIndex={-1} aria-label={say('findings.matrix.title')}>
        <div role="row">
          <div role="columnheader">
            <span className="visually-hidden">{say('nouns.network.name')}</span>
          </div>
          {names.map((name, column) => (
            <div key={networks[column]?.id} role="columnheader" title={name}>
              <span aria-hidden="true">{column + 1}</span>
              <span className="visually-hidden">{name}</span>
            </div>
          ))}
        </div>
        {names.map((name, row) => (
          <div key={networks[row]?.id} role="row">
            <div role="rowheader">
              <span className="overlap-matrix__number">{row + 1}</span> {name}
            </div>
            {networks.map(({ id }, column) => {
              const isHatched = row !== column && (unknown[row] === true || unknown[column] === true);
              const shared = row === column ? null : (pairOf(row, column)?.shared ?? 0);
              const isCurrent = cell.row === row && cell.column === column;
              return (
                <div
                  key={id}
                  role="gridcell"
                  data-cell={`${row} ${column}`}
                  data-step={shared === null ? 'self' : shared === 0 ? 0 : stepOf(shared)}
                  className={isHatched ? 'hatch' : undefined}
                  tabIndex={isCurrent ? 0 : -1}
                  aria-selected={isCurrent}
                  aria-label={spokenOf(row, column)}
                  onFocus={() => {
                    if (!isCurrent) onCell({ row, column });
                  }}
                  onKeyDown={onKeyDown}
                  onClick={() => onOpen({ row, column })}
                >
                  {isHatched ? '?' : shared === null || shared === 0 ? '' : shared}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
