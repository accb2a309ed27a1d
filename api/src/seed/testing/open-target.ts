/** What takes seed data in tests: the planner over a graph, with an executor's memory for command ids. */
import { Graph } from '@tvl/core/graph/graph.ts';
import type { PlanContext } from '@tvl/core/plans/context.ts';
import { plan } from '@tvl/core/plans/plan.ts';
import type { SeedTarget } from '../load-seed.ts';

export const today = '2026-11-21' as PlanContext['today'];

const contextOn = (day: PlanContext['today']): PlanContext => ({
  today: day,
  actor: { scope: 'system', pseudonym: 'seed' },
  newId: () => {
    throw new Error('seed records bring their ids');
  },
});

export const openTarget = (day = today): { target: SeedTarget; graph: Graph; submitted: string[] } => {
  const graph = new Graph();
  const seen = new Set<string>();
  const submitted: string[] = [];
  const target: SeedTarget = {
    has: (noun, id) => graph.get(noun, id) !== undefined,
    submit: ({ commandId, command }) => {
      submitted.push(commandId);
      if (seen.has(commandId)) return Promise.resolve({ ok: true, revision: 1 });
      const planned = plan(graph, command, contextOn(day));
      if (!planned.ok) return Promise.resolve({ ok: false, problems: planned.error });
      graph.apply(planned.value.changes);
      seen.add(commandId);
      return Promise.resolve({ ok: true, revision: seen.size });
    },
  };
  return { target, graph, submitted };
};
