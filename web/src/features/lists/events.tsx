import { pathOf } from '@tvl/core/view/addresses.ts';
import { execute } from '#state/execute.ts';
import {
  EventGroupsDocument,
  EventListDocument,
  type EventListQuery,
  type EventSort,
} from '../../generated/graphql.ts';
import { CountBadge } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { InWords, Missing, When, Words } from './cells.tsx';
import { datedSorts, type ListDefinition } from './definition.ts';

type EventRow = EventListQuery['events']['nodes'][number];

function Place({ row }: { readonly row: EventRow }) {
  if (row.place !== null && row.place !== undefined) return <span>{row.place}</span>;
  return row.areas.length === 0 ? <Missing /> : <Words of={row.areas} />;
}

/** Who was there. When nobody has recorded anyone, that is not known. */
function Present({ row }: { readonly row: EventRow }) {
  const { say } = useSpeaker();
  const n = row.attendanceCount.organisations;
  return (
    <CountBadge
      href={pathOf(row.id)}
      value={n === 0 ? null : n}
      spoken={n === 0 ? say('counts.connected.unknownSpoken') : say('nouns.organisation.count', { n })}
    />
  );
}

export const events: ListDefinition<EventRow> = {
  list: 'events',
  noun: 'event',
  dimensions: [
    { id: 'kind', place: 'main' },
    { id: 'areas', place: 'main', isArea: true },
    { id: 'mode', place: 'main', scheme: 'meetingMode' },
    { id: 'networks', place: 'main' },
    { id: 'organisers', place: 'main' },
    { id: 'partOf', place: 'more' },
    { id: 'source', place: 'more' },
    { id: 'review', place: 'review', scheme: 'review' },
    { id: 'basis', place: 'review', scheme: 'basis' },
  ],
  columns: [
    {
      id: 'date',
      header: 'lists.column.date',
      onCard: 'line',
      render: (row) => <When from={row.startsOn ?? null} to={row.endsOn ?? null} />,
    },
    { id: 'kind', header: 'lists.column.kind', onCard: 'under', render: (row) => <InWords text={row.kind.labels} /> },
    { id: 'place', header: 'fields.event.place.label', onCard: 'line', render: (row) => <Place row={row} /> },
    {
      id: 'organisations',
      header: 'lists.column.organisations',
      onCard: 'aside',
      align: 'end',
      render: (row) => <Present row={row} />,
    },
  ],
  sorts: datedSorts,
  load: async ({ filter, sort, ...question }) =>
    (await execute(EventListDocument, { ...question, filter, sort: sort as EventSort | null })).events,
  loadGroups: async ({ filter, rows, ...question }) =>
    (await execute(EventGroupsDocument, { ...question, ...rows, filter })).events,
};
