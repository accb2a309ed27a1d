/** What would happen if records ended. Nothing is stored. */
import { whatIf as lookAhead } from '@tvl/core/analysis/what-if.ts';
import { mapPathOf } from '@tvl/core/view/addresses.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { badUserInput } from '../errors.ts';
import { readableGraph } from '../readable-graph.ts';
import { lookUp, lookUpAll, type AsOf } from '../record-at.ts';

const mostEnding = 20;

export const whatIf = (_: unknown, args: AsOf & { readonly ends: readonly string[] }, context: GraphContext) => {
  if (args.ends.length > mostEnding) throw badUserInput(`ends: at most ${mostEnding}.`);
  const day = dayOf(args.asOf, context.today);
  const ended = lookUpAll(context, args.ends, day).filter(({ noun }) => noun === 'organisation' || noun === 'network');
  const ids = ended.map(({ record }) => record.id as string);
  const { consequences } = lookAhead(readableGraph(context.graph, 'reader'), ids, day);
  const touched = [...new Set(consequences.map(({ record }) => record))].filter((id) => id.startsWith('net_'));
  return {
    ended,
    consequences: consequences.map(({ record, because, ...rest }) => ({
      ...rest,
      record: lookUp(context, record, day),
      because: lookUpAll(context, because, day),
    })),
    mapPath: touched.length === 0 ? null : mapPathOf({ networks: touched, marked: ids }),
  };
};
