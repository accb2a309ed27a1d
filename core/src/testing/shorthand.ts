/** Records in one line each, for tests that read as sentences. */
import type { Membership, Network, Organisation } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import { add } from './world.ts';

export const organisation = (graph: Graph, name: string, more: Input = {}): Organisation =>
  add(graph, 'organisation', { names: { fi: name }, kind: 'organisationKind.association', ...more });

export const network = (graph: Graph, name: string, more: Input = {}): Network =>
  add(graph, 'network', {
    names: { fi: name },
    kind: 'networkKind.sectoral',
    openness: 'networkOpenness.unknown',
    permanence: 'permanence.unknown',
    status: 'networkStatus.active',
    memberList: 'memberList.unknown',
    ...more,
  });

type Tied = { readonly id: string };

export const tie = (graph: Graph, one: Tied, to: Tied, relation = 'member', more: Input = {}): Membership =>
  add(graph, 'membership', {
    organisation: one.id,
    network: to.id,
    relation: `membershipRelation.${relation}`,
    confirmation: 'confirmation.said',
    ...more,
  });

/** Finnish names of records, in order. */
export const names = (
  records: readonly { readonly names: { readonly fi?: string } }[],
): readonly (string | undefined)[] => records.map((record) => record.names.fi);
