/** What would happen if records ended. Nothing is stored. */
import { whatIf as lookAhead } from '@tvl/core/analysis/what-if.ts';
import { mapPathOf } from '@tvl/core/view/addresses.ts';
import type { GraphContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { lookUp, lookUpAll, type AsOf } from '../record-at.ts';
import { engineOn } from './matrices.ts';

const mostEnding = 20;

export const whatIf = async (_: unknown, args: AsOf & { readonly ends: readonly string[] }, context: GraphContext) => {
  if (args.ends.length > mostEnding) throw badUserInput(`ends: at most ${mostEnding}.`);
  const { world, day } = await engineOn(context, args.asOf);
  const ended = lookUpAll(context, args.ends, day).filter(({ noun }) => noun === 'organisation' || noun === 'network');
  const ids = ended.map(({ record }) => record.id as string);
  const { consequences } = lookAhead(world.graph, ids, day);
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
