import { useMedia } from '#state/useMedia.ts';
import { roomForTable } from './room.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { Table } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { NameCell } from './cells.tsx';
import type { ListDefinition, Row } from './definition.ts';

type Props<R extends Row> = { readonly definition: ListDefinition<R>; readonly rows: readonly R[] };

/** The records found: a table where there is room for one, else a card for each. */
export function ResultList<R extends Row>({ definition, rows }: Props<R>) {
  const { say } = useSpeaker();
  const isWide = useMedia(roomForTable);
  if (!isWide) {
    return (
      <ul role="list" className="list-cards">
        {rows.map((row) => (
          <li key={row.id} className="list-card">
            <ResultCard definition={definition} row={row} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="list-table">
      <Table
        caption={say(nounKey(definition.noun, 'names'))}
        isCaptionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'name',
            header: say('lists.column.name'),
            isRowHeader: true,
            renderCell: (row) => <NameCell row={row} />,
          },
          ...definition.columns.map(({ id, header, render, align }) => ({
            id,
            header: say(header),
            align,
            renderCell: render,
          })),
        ]}
      />
    </div>
  );
}

function ResultCard<R extends Row>({ definition, row }: { readonly definition: ListDefinition<R>; readonly row: R }) {
  const { say } = useSpeaker();
  const inPlace = (place: string) => definition.columns.filter(({ onCard }) => onCard === place);
  return (
    <>
      <div className="list-card__head">
        <div>
          <NameCell row={row} />
          {inPlace('under').map(({ id, render }) => (
            <p key={id} className="list-card__under">
              {render(row)}
            </p>
          ))}
        </div>
        {inPlace('aside').map(({ id, header, render }) => (
          <p key={id} className="list-card__aside">
            <span className="secondary" aria-hidden="true">
              {say(header)}
            </span>
            {render(row)}
          </p>
        ))}
      </div>
      <dl className="list-card__lines">
        {inPlace('line').map(({ id, header, render }) => (
          <div key={id}>
            <dt>{say(header)}</dt>
            <dd>{render(row)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
