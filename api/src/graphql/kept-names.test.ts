import { duplicateNouns, type RegisterNames } from '@tvl/core/analysis/names/register-names.ts';
import { namesOf } from '@tvl/core/analysis/match.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { intents } from '@tvl/core/testing/commands.ts';
import { live } from '@tvl/core/testing/history.ts';
import { peopledWorld } from '@tvl/core/testing/samples.ts';
import { organisation } from '@tvl/core/testing/shorthand.ts';
import { patience, run, worldOf } from '@tvl/core/testing/world.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepNames, readNames } from './kept-names.ts';

/** All that the names answer about the records of a graph. */
const answers = (names: RegisterNames, graph: Graph): unknown =>
  duplicateNouns.map((noun) => [
    names.suspicions(noun),
    graph.all(noun).map((record) => {
      const scheme = 'scheme' in record ? record.scheme : null;
      return namesOf(noun, record).map((name) => names.similar(noun, name, [], scheme));
    }),
  ]);

test('names read ahead, between changes, answer as if all had been read now', patience, () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ steps: fc.nat(40), changes: fc.array(intents(0, ['organisation', 'network']), { maxLength: 3 }) }),
      ),
      (turns) => {
        const graph = peopledWorld();
        const names = keepNames();
        const rest = names.ahead(graph);
        for (const { steps, changes } of turns) {
          for (let step = 0; step < steps; step += 1) rest.next();
          names.take(graph, live(graph, changes));
        }
        expect(answers(names.of(graph), graph)).toEqual(answers(readNames(graph), graph));
      },
    ),
    { numRuns: 20 },
  ),
);

test('a record renamed before its turn is read by its new name', () => {
  const graph = worldOf();
  const [, second, third] = ['Kemin taidekerho', 'Tornion lukupiiri', 'Inarin kudontapiiri'].map((name) =>
    organisation(graph, name),
  );
  const names = keepNames();
  names.ahead(graph).next();
  const id = String(second?.id);
  const sets = [
    run(graph, { do: 'remove', noun: 'organisation', id: String(third?.id) }),
    run(graph, {
      do: 'edit',
      noun: 'organisation',
      id,
      before: { names: second?.names },
      after: { names: { fi: 'Sallan kuvataideseura' } },
    }),
  ];
  names.take(
    graph,
    sets.map((set, at) => ({ ...set, revision: at + 1 })),
  );
  const found = (name: string) =>
    names
      .of(graph)
      .similar('organisation', name, [], null)
      .map((one) => one.id);
  expect(found('Sallan kuvataideseura')).toEqual([id]);
  expect(found('Tornion lukupiiri')).toEqual([]);
  expect(found('Inarin kudontapiiri')).toEqual([]);
});

test('what was read ahead is not read again, and another graph is read anew', () => {
  const graph = worldOf();
  organisation(graph, 'Kemin taidekerho');
  const names = keepNames();
  const rest = names.ahead(graph);
  while (!rest.next().done);
  const read = names.of(graph);
  expect(read.similar('organisation', 'Kemin taidekerho', [], null)).toHaveLength(1);
  expect(names.of(graph)).toBe(read);
  expect(names.ahead(graph).next().done).toBe(true);
  const other = worldOf();
  expect(names.of(other).similar('organisation', 'Kemin taidekerho', [], null)).toEqual([]);
});
