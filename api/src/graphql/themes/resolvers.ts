import { rankThemes } from '@tvl/core/analysis/counts.ts';
import { ruleObject } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { lookUp, viewOf, type AsOf } from '../record-at.ts';

export const resolvers = {
  Query: {
    themeRanking: (_: unknown, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, context.today);
      const ranked = rankThemes(viewOf(context), day);
      return {
        themes: () => ranked.map((one) => ({ ...one, theme: lookUp(context, one.theme, day) })),
        rule: ruleObject('connected', day),
      };
    },
  },
};
