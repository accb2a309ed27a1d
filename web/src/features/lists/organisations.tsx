import { execute } from '#state/execute.ts';
import {
  OrganisationGroupsDocument,
  OrganisationListDocument,
  type OrganisationFilter,
  type OrganisationListQuery,
  type OrganisationSort,
} from '../../generated/graphql.ts';
import { InWords, NetworkCountBadge, Words } from './cells.tsx';
import { type ListDefinition, plainSorts } from './definition.ts';

type OrganisationRow = OrganisationListQuery['organisations']['nodes'][number];

/** Where it is: its home, and the areas it works in beyond that. */
const areasOf = ({ homeMunicipality, operatingAreas }: OrganisationRow) => [
  ...(homeMunicipality ? [homeMunicipality] : []),
  ...operatingAreas.filter((area) => area.id !== homeMunicipality?.id),
];

export const organisations: ListDefinition<OrganisationRow> = {
  list: 'organisations',
  noun: 'organisation',
  dimensions: [
    { id: 'kind', place: 'main' },
    { id: 'area', place: 'main', isArea: true },
    { id: 'sector', place: 'main', scheme: 'sector' },
    { id: 'associationClass', place: 'main' },
    { id: 'theme', place: 'main' },
    { id: 'network', place: 'more' },
    { id: 'relation', place: 'more', scheme: 'membershipRelation' },
    { id: 'role', place: 'more' },
    { id: 'homeMunicipality', place: 'more', isArea: true },
    { id: 'operatingAreas', place: 'more', isArea: true },
    { id: 'successorOf', place: 'more' },
    { id: 'source', place: 'more' },
    { id: 'review', place: 'review', scheme: 'review' },
    { id: 'basis', place: 'review', scheme: 'basis' },
  ],
  columns: [
    { id: 'kind', header: 'lists.column.kind', onCard: 'under', render: (row) => <InWords text={row.kind.labels} /> },
    { id: 'area', header: 'lists.column.area', onCard: 'line', render: (row) => <Words of={areasOf(row)} /> },
    {
      id: 'networks',
      header: 'lists.column.networks',
      onCard: 'aside',
      align: 'end',
      render: (row) => (
        <NetworkCountBadge href={`/verkostot?organisation=${row.id}`} value={row.networkCount.total} />
      ),
    },
  ],
  sorts: plainSorts,
  load: async ({ filter, sort, ...question }) =>
    (
      await execute(OrganisationListDocument, {
        ...question,
        filter: filter as OrganisationFilter,
        sort: sort as OrganisationSort | null,
      })
    ).organisations,
  loadGroups: async ({ filter, rows, ...question }) =>
    (await execute(OrganisationGroupsDocument, { ...question, ...rows, filter: filter as OrganisationFilter }))
      .organisations,
};
