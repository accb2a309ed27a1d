import { countRecords } from '@tvl/core/analysis/counts.ts';
import { select, type Selection } from '@tvl/core/analysis/select.ts';
import { extentOf } from '@tvl/core/view/map-extent.ts';
import { mapFrom, type MapEdge, type MapNode } from '@tvl/core/view/map.ts';
import { filterOf, searchOf, type FilterInput } from '../connection.ts';
import { countObject, ruleObject } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { badUserInput } from '../errors.ts';
import { lookUp, viewOf, type AsOf } from '../record-at.ts';

type Args = AsOf & {
  readonly networks?: FilterInput | null;
  readonly organisations?: FilterInput | null;
  readonly networkSearch?: string | null;
  readonly organisationSearch?: string | null;
  readonly connectedOnly: boolean;
};

export const resolvers = {
  Query: {
    map: (_: unknown, args: Args, context: GraphContext) => {
      const view = viewOf(context);
      const day = dayOf(args.asOf, context.today);
      const networks = { filter: filterOf(args.networks), search: searchOf(args.networkSearch), day };
      const organisations = { filter: filterOf(args.organisations), search: searchOf(args.organisationSearch), day };
      const extent = extentOf(view, { networks, organisations, connectedOnly: false }, context.mostOnMap);
      if ('tooLarge' in extent)
        throw badUserInput(
          `The map would be too large: ${extent.tooLarge.networks} networks and ${extent.tooLarge.organisations} organisations. Narrow it.`,
        );
      const { nodes, edges } = mapFrom(view, extent, day, args.connectedOnly);
      const count = (noun: 'network' | 'organisation', selection: Selection) => () =>
        countObject(countRecords(noun, select(view, noun, selection)), 'records', day);
      return {
        nodes: nodes.map((node: MapNode) => ({
          ...node,
          memberCount: node.members && { ...node.members, rule: ruleObject('members', day) },
          record: () => lookUp(context, node.id, day),
        })),
        edges: edges.map((edge: MapEdge) => ({
          ...edge,
          term: () => edge.term && lookUp(context, edge.term, day),
          confirmation: () => edge.confirmation && lookUp(context, edge.confirmation, day),
          mode: () => lookUp(context, edge.mode, day),
        })),
        counts: { networks: count('network', networks), organisations: count('organisation', organisations) },
      };
    },
    mapDocument: (_: unknown, __: unknown, context: GraphContext) => ({
      url: context.mapDocumentUrl(),
      revision: context.revision,
    }),
  },
};
