import { CountBadge } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import {
  InNoNetworkDocument,
  OrganisationGroupsDocument,
  OrganisationListDocument,
  type OrganisationListQuery,
  type OrganisationSort,
} from '../../generated/graphql.ts';
import { InWords, Words } from './cells.tsx';
import { type ListDefinition, plainSorts } from './definition.ts';
import { useDayKept } from './useDayKept.ts';

type Organisation = OrganisationListQuery['organisations']['nodes'][number];
type OrganisationRow = Organisation & {
  /** It has said that it is in no network: only then is nothing recorded the same as none. */
  readonly saysNone: boolean;
};

/** Where it is: its home, and the areas it works in beyond that. */
const areasOf = ({ homeMunicipality, operatingAreas }: Organisation) => [
  ...(homeMunicipality ? [homeMunicipality] : []),
  ...operatingAreas.filter((area) => area.id !== homeMunicipality?.id),
];

/** Those of the organisations that have answered that they are in no network. */
const inNoNetwork = async (rows: readonly Organisation[], asOf: string | null): Promise<ReadonlySet<string>> => {
  const organisations = rows.flatMap(({ id, networkCount }) => (networkCount.total === 0 ? [id] : []));
  if (organisations.length === 0) return new Set();
  const { responses } = await execute(InNoNetworkDocument, { organisations, asOf });
  return new Set(responses.nodes.flatMap((response) => response.organisations.map(({ id }) => id)));
};

function Networks({ row: { id, networkCount, saysNone } }: { readonly row: OrganisationRow }) {
  const { say } = useSpeaker();
  const keepDay = useDayKept();
  const { total } = networkCount;
  const isKnown = total > 0 || saysNone;
  const none = say(saysNone ? 'counts.network.none' : 'counts.network.unknown');
  return (
    <CountBadge
      href={keepDay(`/verkostot?organisation=${id}`)}
      value={isKnown ? total : null}
      spoken={total > 0 ? say('nouns.network.count', { n: total }) : none}
    />
  );
}

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
  asks: ['sharesWith', 'otherThan', 'answeredIn', 'invitedTo', 'challenge', 'resource', 'inBoth', 'inOnly'],
  columns: [
    { id: 'kind', header: 'lists.column.kind', onCard: 'under', render: (row) => <InWords text={row.kind.labels} /> },
    { id: 'area', header: 'lists.column.area', onCard: 'line', render: (row) => <Words of={areasOf(row)} /> },
    {
      id: 'networks',
      header: 'lists.column.networks',
      onCard: 'aside',
      align: 'end',
      render: (row) => <Networks row={row} />,
    },
  ],
  sorts: plainSorts,
  load: async ({ filter, sort, ...question }) => {
    const { organisations: page } = await execute(OrganisationListDocument, {
      ...question,
      filter,
      sort: sort as OrganisationSort | null,
    });
    const none = await inNoNetwork(page.nodes, question.asOf);
    return { ...page, nodes: page.nodes.map((node) => ({ ...node, saysNone: none.has(node.id) })) };
  },
  loadGroups: async ({ filter, rows, ...question }) =>
    (await execute(OrganisationGroupsDocument, { ...question, ...rows, filter })).organisations,
};
