import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommittedChangeSet } from '#domain/change.ts';
import { nounNames } from '#domain/record.ts';
import type { Problem } from '#domain/problem.ts';
import type { Graph } from '#graph/graph.ts';
import { commandOf, intents } from '#testing/commands.ts';
import { unfit } from '#testing/conforms.ts';
import { live, touched } from '#testing/history.ts';
import { peopledWorld } from '#testing/samples.ts';
import { attempt, context, differing, patience, run, stateOf } from '#testing/world.ts';
import { plan } from './plan.ts';
import { dangling } from './restore-record.ts';
import { checkRecord } from './rules.ts';

const broken = (graph: Graph): readonly string[] =>
  nounNames.flatMap((noun) =>
    graph
      .all(noun)
      .filter(
        (record) =>
          unfit(graph, noun, record).length + dangling(graph, noun, record).length > 0 ||
          checkRecord(noun, record, graph).length > 0,
      )
      .map((record) => record.id),
  );

/** Long histories: short ones hardly meet themselves. */
const history = (wrong: number, length = 60) =>
  fc.array(intents(wrong), { minLength: length / 4, maxLength: length, size: 'max' });

describe('whatever people do', () => {
  test('no command throws, and every record left is whole and keeps every rule', patience, () => {
    fc.assert(
      fc.property(history(12), (all) => {
        const graph = peopledWorld();
        live(graph, all);
        expect(broken(graph)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('most of what they send rightly is done, to every noun', patience, () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(fc.array(intents(0), { minLength: 100, maxLength: 100, size: 'max' }), (all) => {
        for (const set of live(peopledWorld(), all)) done.add(set.command);
      }),
      { numRuns: 100, seed: 2019 },
    );
    const verbs = ['add', 'edit', 'end', 'remove'];
    const names = nounNames.flatMap((noun) => verbs.map((verb) => verb + noun[0]?.toUpperCase() + noun.slice(1)));
    expect(names.filter((name) => !done.has(name))).toEqual([]);
    expect([...done].filter((name) => name.startsWith('restore')).length).toBeGreaterThan(nounNames.length / 2);
  });

  test('a plan changes nothing', patience, () => {
    fc.assert(
      fc.property(history(12, 20), intents(12), (past, intent) => {
        const graph = peopledWorld();
        live(graph, past);
        const before = structuredClone(stateOf(graph));
        plan(graph, commandOf(graph, intent, new Map()), context());
        expect(differing(stateOf(graph), before)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('the log alone leads to the same register', patience, () => {
    fc.assert(
      fc.property(history(0), (all) => {
        const graph = peopledWorld();
        const log = JSON.parse(JSON.stringify(live(graph, all))) as readonly CommittedChangeSet[];
        const again = peopledWorld();
        for (const set of log) again.apply(set.changes);
        expect(differing(stateOf(again), stateOf(graph))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('undoing', () => {
  test('everything in a random history of two people gives the start', patience, () => {
    let undone = 0;
    fc.assert(
      fc.property(history(0), (all) => {
        const graph = peopledWorld();
        const start = structuredClone(stateOf(graph));
        for (const set of live(graph, all).toReversed()) {
          run(graph, { do: 'undo', changeSet: set });
          undone++;
        }
        expect(differing(stateOf(graph), start)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(undone, 'change sets taken back').toBeGreaterThan(1000);
  });

  test('an undo gives back what was undone', patience, () => {
    fc.assert(
      fc.property(history(0), (all) => {
        const graph = peopledWorld();
        const log = live(graph, all);
        const end = stateOf(graph);
        const undos = log.toReversed().map((set) => run(graph, { do: 'undo', changeSet: set }));
        for (const undo of undos.toReversed()) run(graph, { do: 'undo', changeSet: undo });
        expect(differing(stateOf(graph), end)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  /** What a change set has changed, taken back by hand. */
  const takenBack = (graph: Graph, set: CommittedChangeSet): ReadonlyMap<string, unknown> => {
    const state = new Map<string, unknown>(stateOf(graph));
    for (const change of set.changes.toReversed()) {
      if (change.do === 'create') state.delete(change.record.id);
      else if (change.do === 'remove') state.set(change.record.id, change.record);
      else state.set(change.id, { ...(state.get(change.id) as object), [change.field]: change.before });
    }
    return state;
  };

  const named = (one: Problem): readonly string[] => [
    String(one.params['id'] ?? ''),
    ...String(one.params['ids'] ?? '').split(' '),
  ];

  test('something others built on sets exactly back, or names what depends on it', patience, () => {
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(history(0, 80), fc.nat(), (all, which) => {
        const graph = peopledWorld();
        const log = live(graph, all);
        fc.pre(log.length > 0);
        const at = which % log.length;
        const set = log[at] as CommittedChangeSet;
        const wanted = takenBack(graph, set);
        const before = stateOf(graph);
        const undo = attempt(graph, { do: 'undo', changeSet: set });
        if (undo.ok) {
          expect(differing(stateOf(graph), wanted)).toEqual([]);
          expect(broken(graph)).toEqual([]);
          outcomes.set('undone', (outcomes.get('undone') ?? 0) + 1);
          return;
        }
        expect(differing(stateOf(graph), before)).toEqual([]);
        const later = new Set(log.slice(at + 1).flatMap(touched));
        for (const one of undo.error) {
          outcomes.set(one.code, (outcomes.get(one.code) ?? 0) + 1);
          expect(
            named(one).some((id) => later.has(id)),
            `${one.code} names ${named(one).join(' ')}, which nobody touched since`,
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['undone', 'changedSince', 'stillReferred']));
  });
});
