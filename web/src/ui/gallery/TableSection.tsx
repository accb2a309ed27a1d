import { useState } from 'react';
import { Card } from '../Card.tsx';
import { CountBadge } from '../CountBadge.tsx';
import { MatrixCell, MatrixMark } from '../MatrixCell.tsx';
import { KindSymbol } from '../symbols/KindSymbol.tsx';
import { Picture } from '../symbols/Picture.tsx';
import type { PictureName } from '../symbols/picture-codes.ts';
import { type SortState, Table } from '../Table.tsx';

type Municipality = { readonly name: string; readonly counts: readonly (number | null)[] };

const municipalities: readonly Municipality[] = [
  { name: 'Enontekiö', counts: [3, 2, null, 1, 0] },
  { name: 'Kemi', counts: [5, null, 3, 0, 4] },
  { name: 'Posio', counts: [null, null, null, null, null] },
  { name: 'Rovaniemi', counts: [null, 0, 5, 2, 0] },
];

const themes: readonly (readonly [string, PictureName])[] = [
  ['Osallisuus', 'participation'],
  ['Digi', 'digital'],
  ['Lapset ja perheet', 'families'],
  ['Ikääntyneet', 'older'],
  ['Kulttuuri', 'culture'],
];

export function TableSection() {
  const [sort, setSort] = useState<SortState>('none');
  return (
    <>
      <Card title="Määrät">
        <div className="cluster">
          <CountBadge href="#jasenet" value={8} text="8 jäsentä" />
          <CountBadge href="#jasenet" value={0} text="0 jäsentä" />
          <CountBadge href="#jasenet" value={null} spoken="Jäsenet eivät ole tiedossa" />
          <CountBadge href="#jasenet" value={0} spoken="0, Lape-verkoston jäsenet" />
          <CountBadge href="#jasenet" value={128} spoken="128 jäsentä" />
        </div>
        <div className="cluster">
          <MatrixMark value={1} />
          <MatrixMark value={2} text="2–3" />
          <MatrixMark value={4} text="4+" />
          <MatrixMark value={0} />
          <MatrixMark value={null} />
        </div>
        <Table
          caption="Verkostot"
          rows={[
            { id: 'a', name: 'Lape-verkosto', members: 8 },
            { id: 'b', name: 'Järjestöneuvottelukunta', members: null },
          ]}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'name',
              header: 'Nimi',
              isRowHeader: true,
              sort: { state: sort, onToggle: () => setSort(sort === 'ascending' ? 'descending' : 'ascending') },
              renderCell: (row) => (
                <>
                  <KindSymbol kind="network" /> <a href={`#${row.id}`}>{row.name}</a>
                </>
              ),
              foot: 'Yhteensä',
            },
            {
              id: 'members',
              header: 'Jäseniä',
              align: 'end',
              renderCell: (row) => (
                <CountBadge
                  href={`#${row.id}`}
                  value={row.members}
                  spoken={row.members === null ? 'Jäsenet eivät ole tiedossa' : undefined}
                />
              ),
              foot: '8 + ?',
            },
          ]}
        />
      </Card>
      <div className="gallery__wide">
        <Card title="Ruudukko">
          <Matrix />
        </Card>
      </div>
    </>
  );
}

function Matrix() {
  return (
    <Table
      caption="Aukot kunnittain ja teemoittain"
      isCaptionHidden
      isDense
      hasStickyNames
      rows={municipalities}
      rowKey={(row) => row.name}
      columns={[
        { id: 'name', header: 'Kunta', isRowHeader: true, renderCell: (row) => row.name },
        ...themes.map(([theme, picture], index) => ({
          id: theme,
          align: 'centre' as const,
          header: (
            <span className="gallery__head">
              <Picture name={picture} size={34} />
              {theme}
            </span>
          ),
          renderCell: (row: Municipality) => {
            const value = row.counts[index] ?? null;
            return (
              <MatrixCell
                value={value}
                href={`#${row.name}-${index}`}
                spoken={`${row.name}, ${theme}: ${value ?? 'ei tietoa'}`}
              />
            );
          },
        })),
      ]}
    />
  );
}
