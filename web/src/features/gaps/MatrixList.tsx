import { Card, Icon, Link } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { cellText, doneAbout, doneIcons, type Cell, sayRowTotal } from './cell-words.ts';
import { cellWord, type MatrixView, type NamedLine } from './matrix-view.ts';
import { useCellAddress } from './useCellAddress.ts';

type Item = { readonly cell: Cell; readonly column: NamedLine };

const groups = [
  ['some', 'SOME'],
  ['none', 'NONE'],
  ['notKnown', 'NOT_KNOWN'],
] as const;

type GroupProps = {
  readonly row: NamedLine;
  readonly items: readonly Item[];
  readonly name: (typeof groups)[number][0];
  readonly open: string | null;
};

function Group({ row, items, name, open }: GroupProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const address = useCellAddress();
  if (items.length === 0) return null;
  return (
    <div className="gap-list__group">
      <h3>{say(`gaps.group.${name}`)}</h3>
      <ul role="list">
        {items.map(({ cell, column }) => {
          const done = doneAbout(cell);
          return (
            <li key={column.id}>
              <Link
                className="gap-list__cell"
                href={address(row.id, column.id)}
                aria-current={open === cellWord(row.id, column.id) ? 'true' : undefined}
              >
                <span lang={column.lang}>{column.name}</span>
                {name === 'some' ? (
                  <>
                    {': '}
                    <strong className="numbers">{cellText(cell, speaker)}</strong>
                  </>
                ) : null}
                {done === null ? null : (
                  <>
                    {' '}
                    <Icon name={doneIcons[done]} size={16} />
                    <span className="visually-hidden">, </span>
                    <span className="secondary">{say(`gaps.csv.${done}`)}</span>
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The matrix row by row: the same cells, for small screens and for reading in order. */
export function MatrixList({ view, open }: { readonly view: MatrixView; readonly open: string | null }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { definition, rows, columns, cellsOf } = view;
  return (
    <div className="gap-list">
      {rows.map((row, at) => {
        const items = cellsOf(at).map((cell, place) => ({ cell, column: columns[place] as NamedLine }));
        const { coverage } = row;
        const total = sayRowTotal(speaker, definition, row, row.name, columns.length);
        return (
          <Card key={row.id} title={row.name}>
            <p>
              {row.path === null ? total : <Link href={row.path}>{total}</Link>}
              {coverage === null || coverage.invited === null ? null : (
                <>
                  {'. '}
                  <span className="secondary">
                    {say('gaps.coverage.spoken', { sent: coverage.sent, invited: coverage.invited })}
                  </span>
                </>
              )}
            </p>
            {groups.map(([name, state]) => (
              <Group
                key={name}
                row={row}
                name={name}
                open={open}
                items={items.filter(({ cell }) => cell.state === state)}
              />
            ))}
          </Card>
        );
      })}
    </div>
  );
}
