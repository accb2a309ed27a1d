/** The organisations that sit most nearly in the same networks, whatever the thresholds. */
import { ofTwo } from '@tvl/core/analysis/asks.ts';
import { closestOrganisations as rankClosest } from '@tvl/core/analysis/overlaps/closest-organisations.ts';
import { listPath } from '@tvl/core/view/addresses.ts';
import { firstOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { lookUp, type AsOf } from '../record-at.ts';
import { engineOn } from './matrices.ts';

const mostPairs = 100;
/** Fewer say nothing: two organisations in one or two networks alone would come first. */
const leastShared = 3;

type Args = AsOf & { readonly first: number };

export const closestOrganisations = async (_: unknown, args: Args, context: GraphContext) => {
  const { world, day } = await engineOn(context, args.asOf);
  const pairs = rankClosest(world.incidence, { atMost: firstOf(args.first, mostPairs), leastShared });
  return pairs.map(({ a, b, shared, union }) => ({
    first: lookUp(context, a, day),
    second: lookUp(context, b, day),
    shared,
    union,
    path: listPath('network', { sharedBy: [ofTwo(a, b)] }),
  }));
};
