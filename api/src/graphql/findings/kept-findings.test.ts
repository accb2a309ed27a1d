import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import { findingWorld } from '@tvl/core/testing/finding-world.ts';
import { run, today } from '@tvl/core/testing/world.ts';
import { expect, test } from 'vitest';
import { keepNames, readNames } from '../kept-names.ts';
import { readableGraph } from '../readable-graph.ts';
import { keepFindings } from './kept-findings.ts';

const alone = {
  do: 'add',
  noun: 'organisation',
  input: { names: { fi: 'Yksinäinen seura' }, kind: 'organisationKind.association' },
} as const;

const keptOver = (graph: Graph, day = today) => {
  const names = keepNames();
  const troubles: unknown[] = [];
  const now = { day };
  const kept = keepFindings(
    names,
    () => now.day,
    (error) => troubles.push(error),
  );
  const change = (revision: number): CommittedChangeSet => {
    const set = { ...run(graph, alone), revision };
    names.take(graph, [set]);
    kept.take(graph, [set]);
    return set;
  };
  const anew = () => new FindingEngine(readableGraph(graph, 'reader'), now.day, readNames(graph)).all();
  return { kept, change, anew, troubles, now };
};

test('what changes while the first look goes on is in it, and those who wait get the same one', async () => {
  const graph = findingWorld(3);
  const { kept, change, anew } = keptOver(graph);
  const waiting = [kept.on(graph, today), kept.on(graph, today)];
  change(1);
  const [one, other] = await Promise.all(waiting);
  expect(one).toBe(other);
  expect(one?.all()).toEqual(anew());
  expect(one?.all().some(({ analysis }) => analysis === 'inNoNetwork')).toBe(true);
});

test('tells what a revision did once the first look is over, and nothing that nobody has compared', async () => {
  const graph = findingWorld(4);
  const { kept, change } = keptOver(graph);
  change(1);
  expect(kept.differenceAt(1)).toBeUndefined();
  await kept.on(graph, today);
  change(2);
  expect(kept.differenceAt(2)?.appeared.map(({ analysis }) => analysis)).toContain('inNoNetwork');
});

test('another day is looked for anew, and says so', async () => {
  const graph = findingWorld(5);
  const { kept, change, anew, now } = keptOver(graph);
  const before = await kept.on(graph, today);
  now.day = '2027-06-01' as typeof today;
  change(1);
  expect(kept.differenceAt(1)).toBeNull();
  const after = await kept.on(graph, now.day);
  expect(after).not.toBe(before);
  expect(after.all()).toEqual(anew());
});

test('a change that cannot be taken stops nobody: the findings are looked for anew', async () => {
  const graph = findingWorld(6);
  const { kept, anew, troubles } = keptOver(graph);
  await kept.on(graph, today);
  const broken = { ...run(graph, alone), revision: 1, changes: [null] } as unknown as CommittedChangeSet;
  kept.take(graph, [broken]);
  expect(troubles.length).toBe(1);
  expect((await kept.on(graph, today)).all()).toEqual(anew());
});
