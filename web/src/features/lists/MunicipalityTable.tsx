import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { NotKnown, Table } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import { CountOf } from './cells.tsx';
import { CountedLines } from './CountedLines.tsx';
import type { Text } from './definition.ts';
import { useMedia } from '#state/useMedia.ts';
import { roomForTable } from './room.ts';

export type PlaceRow = {
  /** null: what is recorded without an area. */
  readonly area: { readonly id: string; readonly names: Text } | null;
  readonly networks: number;
  readonly organisations: number;
};

type Props = {
  readonly caption: string;
  readonly rows: readonly PlaceRow[];
  readonly total?: (PlaceRow & { readonly label: string }) | undefined;
};

const idOf = ({ area }: PlaceRow): string => area?.id ?? notKnown;

/** Municipalities with how many networks and organisations there are; each number opens its list. */
export function MunicipalityTable({ caption, rows, total }: Props) {
  const { say } = useSpeaker();
  const isWide = useMedia(roomForTable);
  const networks = (row: PlaceRow) => (
    <CountOf of="network" href={`/verkostot?areas=${idOf(row)}`} value={row.networks} inWords={!isWide} />
  );
  const organisations = (row: PlaceRow) => (
    <CountOf of="organisation" href={`/organisaatiot?area=${idOf(row)}`} value={row.organisations} inWords={!isWide} />
  );
  if (!isWide) {
    const lines = [
      ...rows.map((row) => ({ row, name: <PlaceName row={row} /> })),
      ...(total ? [{ row: total, name: <strong>{total.label}</strong> }] : []),
    ];
    return (
      <CountedLines
        lines={lines.map(({ row, name }, index) => ({
          key: `${idOf(row)} ${index}`,
          name,
          counts: [networks(row), organisations(row)],
        }))}
      />
    );
  }
  return (
    <div className="list-table">
      <Table
        caption={caption}
        isCaptionHidden
        rows={rows}
        rowKey={idOf}
        columns={[
          {
            id: 'name',
            header: say('kinds.municipality.name'),
            isRowHeader: true,
            renderCell: (row) => <PlaceName row={row} />,
            foot: total?.label,
          },
          {
            id: 'networks',
            header: say('lists.column.networks'),
            align: 'end',
            renderCell: networks,
            foot: total ? networks(total) : undefined,
          },
          {
            id: 'organisations',
            header: say('lists.column.organisations'),
            align: 'end',
            renderCell: organisations,
            foot: total ? organisations(total) : undefined,
          },
        ]}
      />
    </div>
  );
}

const otherLanguages = ['fi', 'sv', 'se', 'smn', 'sms'] as const satisfies readonly ContentLanguage[];

/** The name read, and the same place in its other languages. */
function PlaceName({ row: { area } }: { readonly row: PlaceRow }) {
  const { say } = useSpeaker();
  const inMyLanguage = useInLanguage();
  if (area === null) return <NotKnown text={say('lists.municipalities.unknown')} />;
  const shown = inMyLanguage(area.names).text;
  const others = otherLanguages.flatMap((language) => {
    const name = area.names[language];
    return name === null || name === shown ? [] : [{ language, name }];
  });
  return (
    <span className="place-name">
      <RecordLink record={area} />
      {others.length === 0 ? null : (
        <span className="place-name__others">
          {others.map(({ language, name }) => (
            <span key={language}>
              <span lang={language}>{name}</span>{' '}
              <span className="place-name__language">({say(`common.language.name.${language}`)})</span>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
