import type { GraphContext } from '../context.ts';
import { lookUp, lookUpAll } from '../record-at.ts';

export const resolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, context: GraphContext) => {
      const limit = (id: string | undefined) => (id === undefined ? null : lookUp(context, id, context.today));
      const { network, area, responses = [] } = context.limits;
      return {
        scope: context.scope,
        limits: {
          network: () => limit(network),
          area: () => limit(area),
          responses: () => lookUpAll(context, responses, context.today),
        },
      };
    },
    operator: (_: unknown, __: unknown, context: GraphContext) => context.operator,
    revision: (_: unknown, __: unknown, context: GraphContext) => context.revision,
    region: (_: unknown, __: unknown, context: GraphContext) =>
      context.region === '' ? null : lookUp(context, context.region, context.today),
  },
};
