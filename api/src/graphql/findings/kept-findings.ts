/**
 * The findings of the register as anybody may read it, kept beside it. Those of today are looked for when somebody first
 * asks, and from then on each change set looks again only at what it touches. Other days and other thresholds are looked
 * for when asked and kept a while.
 */
import { noSettings, type Settings } from '@tvl/core/analysis/findings/look.ts';
import { FindingEngine, type FindingDelta } from '@tvl/core/analysis/findings/engine.ts';
import type { Finding } from '@tvl/core/analysis/findings/finding.ts';
import { graphBefore } from '@tvl/core/analysis/findings/earlier.ts';
import type { Change, CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { readNames, type KeptNames } from '../kept-names.ts';
import { readableGraph } from '../readable-graph.ts';
import { begin, type Looking } from './first-look.ts';

/** Engines of other days and thresholds, earlier findings, and deltas kept at most. */
const mostOthers = 4;
const mostEarlier = 20;
const mostDeltas = 500;

/** What a revision did to the findings of today. Null: all were looked for anew, so nobody has compared. */
export type Difference = FindingDelta | null;

export type KeptFindings = {
  /** What was found, kept up with the register until the turn of the event loop ends. The first look takes a while. */
  readonly on: (graph: Graph, day: Day, settings?: Settings) => Promise<FindingEngine>;
  /** Findings before these sets were applied, newest first, on a day. `revision` is the one before them. */
  readonly before: (
    graph: Graph,
    sets: readonly CommittedChangeSet[],
    revision: number,
    day: Day,
  ) => readonly Finding[];
  /** Tells of what was applied to the graph. */
  readonly take: (graph: Graph, sets: readonly CommittedChangeSet[]) => void;
  /** What a revision did; undefined when it did nothing, or too long ago. */
  readonly differenceAt: (revision: number) => Difference | undefined;
};

/** Keeps the latest of what is put into it. */
const keepLatest = <T>(most: number) => {
  const kept = new Map<string, T>();
  return {
    clear: () => kept.clear(),
    get: (key: string): T | undefined => kept.get(key),
    of: (key: string, make: () => T): T => {
      const known = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, known);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest);
      return known;
    },
  };
};

const changesOf = (sets: readonly CommittedChangeSet[]): readonly Change[] => sets.flatMap(({ changes }) => changes);

const findingsBefore = (graph: Graph, sets: readonly CommittedChangeSet[], day: Day): readonly Finding[] => {
  const was = graphBefore(graph, sets);
  return new FindingEngine(readableGraph(was, 'reader'), day, readNames(was)).all();
};

/** `onTrouble` hears what went wrong in keeping up: then the findings are looked for anew, and the register goes on. */
export const keepFindings = (names: KeptNames, today: () => Day, onTrouble: (error: unknown) => void): KeptFindings => {
  let [read, current]: [Graph | null, Looking | null] = [null, null];
  const others = keepLatest<Looking>(mostOthers);
  const underWay = new Set<Looking>();
  const earlier = keepLatest<readonly Finding[]>(mostEarlier);
  const differences = keepLatest<Difference>(mostDeltas);

  const look = (graph: Graph, day: Day, settings: Settings): Looking =>
    begin(new FindingEngine(readableGraph(graph, 'reader'), day, names.of(graph), settings, 'inSteps'), underWay);

  const lookToday = (graph: Graph): Looking => {
    const looking = look(graph, today(), noSettings);
    current = looking;
    looking.whole.catch(() => {
      if (current === looking) current = null;
    });
    return looking;
  };

  /** Another graph, as after a restored backup, has another history. */
  const turnTo = (graph: Graph): void => {
    if (read === graph) return;
    [read, current] = [graph, null];
    for (const kept of [others, underWay, earlier, differences]) kept.clear();
  };

  /** What the changes did to the findings of today; null when those have not been looked for to the end. */
  const differenceBy = (graph: Graph, changes: readonly Change[]): Difference => {
    for (const looking of underWay) looking.engine.take(changes);
    if (!current?.isWhole) return null;
    if (current.engine.day === today()) return current.engine.take(changes);
    lookToday(graph);
    return null;
  };

  return {
    on: (graph, day, settings = noSettings) => {
      turnTo(graph);
      if (settings !== noSettings || day !== today())
        return others.of(JSON.stringify([day, settings]), () => look(graph, day, settings)).whole;
      return (current?.engine.day === day ? current : lookToday(graph)).whole;
    },
    before: (graph, sets, revision, day) => {
      turnTo(graph);
      return earlier.of(`${revision} ${day}`, () => findingsBefore(graph, sets, day));
    },
    take: (graph, sets) => {
      others.clear();
      const revision = sets.at(-1)?.revision;
      if (read !== graph || !current || revision === undefined) return;
      try {
        differences.of(String(revision), () => differenceBy(graph, changesOf(sets)));
      } catch (error) {
        read = null;
        onTrouble(error);
      }
    },
    differenceAt: (revision) => differences.get(String(revision)),
  };
};
