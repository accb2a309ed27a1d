/** Networks that rest on projects which end within months, or have all ended. */
import { changedId } from '#domain/change.ts';
import { monthsAfter } from '#domain/day-number.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Network } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { earliest, endOfProject } from '../../project-end.ts';
import type { World } from '../look.ts';
import { atMost } from '../strength.ts';
import { networkGap } from './gap.ts';
import { reason, reasonIfAny } from './reason.ts';

type Resting = {
  readonly ended: readonly string[];
  readonly ending: readonly string[];
  readonly others: readonly string[];
  readonly next: Day | null;
};

/** What the network rests on, by when it ends: before the day, within the months from it, or later if ever. */
const restingOf = ({ graph, day, setting }: World, { restsOn }: Network): Resting => {
  const limit = monthsAfter(day, setting('restsOnEnding', 'months'));
  const ends = restsOn.map((id) => [id as string, endIn(graph, id)] as const);
  const of = (isSo: (end: Day | null) => boolean): readonly string[] =>
    ends.filter(([, end]) => isSo(end)).map(([id]) => id);
  const isEnding = (end: Day | null): end is Day => end !== null && end >= day && end <= limit;
  return {
    ended: of((end) => end !== null && end < day),
    ending: of(isEnding),
    others: of((end) => end === null || end > limit),
    next: earliest(...ends.map(([, end]) => end).filter(isEnding)),
  };
};

const endIn = (graph: GraphReader, id: string): Day | null => {
  const project = graph.get('organisation', id);
  return project ? endOfProject(project) : null;
};

/** Whole months until the day, at least 0. */
const monthsUntil = (day: Day, end: Day): number => {
  let months = 0;
  while (monthsAfter(day, months + 1) <= end) months += 1;
  return months;
};

/** The nearer the end, the stronger: within three months strong, within six clear. */
const strengthOf = (months: number): number => Math.max(0, 1 - months / 12);

export const restsOnEnding = networkGap(
  'restsOnEnding',
  (world, network) => {
    const { ended, ending, others, next } = restingOf(world, network);
    if (ended.length > 0 && ending.length + others.length === 0) return { kind: 'projectEnded', strength: 1 };
    if (next === null || ending.length === 0) return null;
    const strength = strengthOf(monthsUntil(world.day, next));
    // Something else carries it on.
    return { kind: 'projectEnding', strength: others.length > 0 ? atMost(2, strength) : strength };
  },
  {
    touched: ({ graph }, change) => {
      if (change.noun === 'network') return [changedId(change)];
      if (change.noun !== 'organisation') return [];
      return graph.holding('network', 'restsOn', changedId(change)).map(({ id }) => id);
    },
    evidence: (world, network) => {
      const { ended, ending, others, next } = restingOf(world, network);
      return {
        facts: next === null ? [] : [{ code: 'months', value: monthsUntil(world.day, next), list: null }],
        for: [
          ...reasonIfAny('projectEnds', ending, next === null ? {} : { date: next }),
          ...reasonIfAny('projectEnded', ended),
        ],
        against: [
          ...reasonIfAny('restsOnOthers', others),
          ...(network.permanence === 'permanence.permanent' ? [reason('isPermanent')] : []),
        ],
        unknown: [],
      };
    },
  },
);
