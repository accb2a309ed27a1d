import { MemberBadge } from '#records/MemberCountText.tsx';
import { execute } from '#state/execute.ts';
import {
  NetworkGroupsDocument,
  NetworkListDocument,
  type NetworkListQuery,
  type NetworkSort,
} from '../../generated/graphql.ts';
import { InWords, Words } from './cells.tsx';
import { type ListDefinition, plainSorts } from './definition.ts';

type NetworkRow = NetworkListQuery['networks']['nodes'][number];

export const networks: ListDefinition<NetworkRow> = {
  list: 'networks',
  noun: 'network',
  dimensions: [
    { id: 'themes', place: 'main' },
    { id: 'areas', place: 'main', isArea: true },
    { id: 'kind', place: 'main' },
    { id: 'status', place: 'main', scheme: 'networkStatus' },
    { id: 'openness', place: 'main', scheme: 'networkOpenness' },
    { id: 'functions', place: 'more' },
    { id: 'targetGroups', place: 'more' },
    { id: 'level', place: 'more' },
    { id: 'permanence', place: 'more', scheme: 'permanence' },
    { id: 'memberList', place: 'more', scheme: 'memberList' },
    { id: 'organisation', place: 'more' },
    { id: 'role', place: 'more' },
    { id: 'attachedTo', place: 'more' },
    { id: 'restsOn', place: 'more' },
    { id: 'partOf', place: 'more' },
    { id: 'meetingMode', place: 'more', scheme: 'meetingMode' },
    { id: 'source', place: 'more' },
    { id: 'review', place: 'review', scheme: 'review' },
    { id: 'basis', place: 'review', scheme: 'basis' },
  ],
  asks: ['sharedBy', 'onlyOf'],
  columns: [
    { id: 'kind', header: 'lists.column.kind', onCard: 'under', render: (row) => <InWords text={row.kind.labels} /> },
    { id: 'themes', header: 'lists.column.themes', onCard: 'line', render: (row) => <Words of={row.themes} /> },
    { id: 'areas', header: 'lists.column.area', onCard: 'line', render: (row) => <Words of={row.areas} /> },
    {
      id: 'status',
      header: 'lists.column.state',
      onCard: 'line',
      render: (row) => <InWords text={row.status.labels} />,
    },
    {
      id: 'members',
      header: 'lists.column.members',
      onCard: 'aside',
      align: 'end',
      render: (row) => <MemberBadge network={row.id} count={row.memberCount} />,
    },
  ],
  sorts: plainSorts,
  load: async ({ filter, sort, ...question }) =>
    (
      await execute(NetworkListDocument, {
        ...question,
        filter,
        sort: sort as NetworkSort | null,
      })
    ).networks,
  loadGroups: async ({ filter, rows, ...question }) =>
    (await execute(NetworkGroupsDocument, { ...question, ...rows, filter })).networks,
};
