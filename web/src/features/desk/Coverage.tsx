import type { DeskRoundsQuery } from '../../generated/graphql.ts';
import { type Column, Link, Table } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';

type Covered = DeskRoundsQuery['rounds']['nodes'][number]['coverage'];
type Row = Covered['municipalities'][number];
type State = 'sent' | 'started' | 'reached' | 'notReached';

const states = ['sent', 'started', 'reached', 'notReached'] as const satisfies readonly State[];

type FigureProps = { readonly figure: Row['sent'] | null | undefined; readonly label: string };

/** A number that opens its list; nothing where nobody can know. */
function Figure({ figure, label }: FigureProps) {
  const { number } = useSpeaker();
  if (figure === null || figure === undefined) return <span className="secondary">–</span>;
  if (figure.count === 0) return number(0);
  return (
    <Link href={figure.path} aria-label={`${label}: ${number(figure.count)}`}>
      {number(figure.count)}
    </Link>
  );
}

/** Who of the invited has answered: the whole, and municipality by municipality. Each number opens its list. */
export function Coverage({ coverage, round }: { readonly coverage: Covered; readonly round: string }) {
  const { say, number } = useSpeaker();
  const nameOf = useInLanguage();
  const { invited, listed, uninvited, municipalities } = coverage;
  const placeOf = ({ municipality }: Row): string =>
    municipality ? nameOf(municipality.names).text : say('desk.rounds.noHome');
  const columns: readonly Column<Row>[] = [
    {
      id: 'municipality',
      header: say('desk.rounds.municipality'),
      isRowHeader: true,
      renderCell: placeOf,
    },
    ...(listed
      ? [
          {
            id: 'invited',
            header: say('desk.rounds.invited'),
            align: 'end',
            renderCell: (row: Row) => number(row.invited ?? 0),
          } as const,
        ]
      : []),
    ...states
      .filter((state) => listed || state !== 'notReached')
      .map((state) => ({
        id: state,
        header: say(`desk.rounds.${state}`),
        align: 'end' as const,
        renderCell: (row: Row) => (
          <Figure figure={row[state]} label={`${placeOf(row)}, ${say(`desk.rounds.${state}`)}`} />
        ),
      })),
  ];
  return (
    <div className="flow">
      <dl className="desk-figures">
        {typeof invited === 'number' ? (
          <div>
            <dt>{say('desk.rounds.invited')}</dt>
            <dd>{number(invited)}</dd>
          </div>
        ) : null}
        {states.map((state) =>
          state === 'notReached' && !listed ? null : (
            <div key={state}>
              <dt>{say(`desk.rounds.${state}`)}</dt>
              <dd>
                <Figure figure={coverage[state]} label={`${round}, ${say(`desk.rounds.${state}`)}`} />
              </dd>
            </div>
          ),
        )}
      </dl>
      {listed ? null : (
        <p className="secondary">
          {say(typeof invited === 'number' ? 'desk.rounds.numberOnly' : 'desk.rounds.notInvited')}
        </p>
      )}
      {listed && uninvited > 0 ? <p className="secondary">{say('desk.rounds.uninvited', { n: uninvited })}</p> : null}
      {municipalities.length === 0 ? null : (
        <details>
          <summary>{say('desk.rounds.byMunicipality')}</summary>
          <Table
            caption={`${say('desk.rounds.byMunicipality')}: ${round}`}
            isCaptionHidden
            columns={columns}
            rows={municipalities}
            rowKey={({ municipality }) => municipality?.id ?? ''}
            hasStickyNames
          />
        </details>
      )}
    </div>
  );
}
