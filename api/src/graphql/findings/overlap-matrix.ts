/** Networks by networks, in an order that shows those that share members together. */
import { pairFindingId } from '@tvl/core/analysis/findings/finding.ts';
import { overlapMatrix as orderOverlaps } from '@tvl/core/analysis/findings/matrices/overlap-matrix.ts';
import { select } from '@tvl/core/analysis/select.ts';
import { filterOf, firstOf, type FilterInput } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { lookUpAll, type AsOf } from '../record-at.ts';
import { engineOn } from './matrices.ts';

const mostNetworks = 200;

type OverlapArgs = AsOf & { readonly first: number; readonly filter?: FilterInput | null };

export const overlapMatrix = async (_: unknown, args: OverlapArgs, context: GraphContext) => {
  const engine = await engineOn(context, args.asOf);
  const selection = { filter: filterOf(args.filter), search: '', day: engine.day };
  const chosen = select(engine.world.graph, 'network', selection).map(({ id }) => id as string);
  const { networks, overlaps, total } = orderOverlaps(engine.world, chosen, firstOf(args.first, mostNetworks));
  return {
    networks: lookUpAll(context, networks, engine.day),
    total,
    overlaps: overlaps.map((pair) => {
      const id = pairFindingId('networkOverlap', networks[pair.first] ?? '', networks[pair.second] ?? '');
      return { ...pair, finding: engine.get(id) ? id : null };
    }),
  };
};
