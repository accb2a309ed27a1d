import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import { Graph } from '#graph/graph.ts';
import { intents } from '#testing/commands.ts';
import { anySettings, findingWorld, namesIn, takeNames } from '#testing/finding-world.ts';
import { live } from '#testing/history.ts';
import { naiveFindings } from '#testing/naive-findings.ts';
import { anyDay, days } from '#testing/random-register.ts';
import { patience } from '#testing/world.ts';
import { RegisterNames } from '#analysis/names/register-names.ts';
import { analysisIds } from './analyses.ts';
import { newsBetween } from './earlier.ts';
import { byStrength, FindingEngine } from './engine.ts';
import type { Finding } from './finding.ts';

const looked: readonly Noun[] = [
  'organisation',
  'network',
  'membership',
  'membership',
  'membership',
  'response',
  'statement',
  'link',
  'area',
  'concept',
];

/** Duplicates are those of the names, which have tests of their own. */
const noNames = new RegisterNames();

const ids = (found: readonly Finding[]): readonly string[] => found.map(({ id }) => id).toSorted();

describe('findings', () => {
  test('are those that going through everything by hand finds, on any day, at any thresholds', patience, () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const chance = chanceOf(seed + 1);
        const [graph, day] = [findingWorld(seed), anyDay(chance)];
        const engine = new FindingEngine(graph, day, noNames, anySettings(chance));
        const naive = naiveFindings(graph, day, engine.world.setting);
        for (const [analysis, expected] of Object.entries(naive)) {
          const found = engine.all().filter((one) => one.analysis === analysis);
          expect(found.map(({ id, kind, band }) => `${id} ${kind} ${band}`).toSorted(), analysis).toEqual(expected);
          for (const { kind, band } of found) met.set(`${kind} ${band}`, (met.get(`${kind} ${band}`) ?? 0) + 1);
        }
      }),
      // The same 500 worlds each time, in which every kind comes up; then as many that are new each time.
      { numRuns: 1000, examples: Array.from({ length: 500 }, (_, seed) => [seed]), endOnFailure: true },
    );
    // Kinds and bands that never came up would have shown nothing.
    const often = [...met].filter(([, count]) => count >= 5).map(([name]) => name.split(' ')[0]);
    expect(new Set(often).size, [...met].join('\n')).toBe(17);
  });

  test('after any changes are those of a look from nothing, and exactly what changed is told', patience, () => {
    let told = 0;
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...days.slice(1)),
        fc.array(intents(0, looked), { minLength: 4, maxLength: 24 }),
        fc.nat({ max: 3 }),
        (seed, day, all, together) => {
          const graph = findingWorld(seed % 400);
          const names = namesIn(graph);
          const settings = anySettings(chanceOf(seed));
          const engine = new FindingEngine(graph, day as Day, names, settings);
          for (let at = 0; at < all.length; at += together + 1) {
            const before = engine.all();
            const changes = live(graph, all.slice(at, at + together + 1)).flatMap((set) => set.changes);
            takeNames(names, graph, changes);
            const delta = engine.take(changes);
            const anew = new FindingEngine(graph, day as Day, names, settings);
            expect(engine.all()).toEqual(anew.all());
            const news = newsBetween(before, anew.all());
            for (const part of ['appeared', 'changed', 'gone'] as const) {
              expect(ids(delta[part]), part).toEqual(ids(news[part]));
              told += delta[part].length;
            }
            for (const one of engine.all().slice(0, 5)) expect(engine.evidence(one)).toEqual(anew.evidence(one));
          }
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(50);
  });

  test('looked for in steps are the same, whatever changes in between', patience, () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(intents(0, looked), { minLength: 2, maxLength: 8 }),
        fc.nat({ max: 60 }),
        (seed, all, rest) => {
          const graph = findingWorld(seed % 400);
          const names = namesIn(graph);
          const day = days[3] as Day;
          const engine = new FindingEngine(graph, day, names, {}, 'inSteps');
          const waiting = [...all];
          let steps = 0;
          for (const _ of engine.steps()) {
            steps += 1;
            const next = steps % (rest + 1) === 0 ? waiting.shift() : undefined;
            if (!next) continue;
            const changes = live(graph, [next]).flatMap((set) => set.changes);
            takeNames(names, graph, changes);
            engine.take(changes);
          }
          expect(engine.all()).toEqual(new FindingEngine(graph, day, names).all());
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('do not depend on the order of records, nor on what their ids are', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, turn) => {
        const graph = findingWorld(seed);
        const settings = anySettings(chanceOf(seed));
        const day = days[3] as Day;
        const packed = JSON.stringify(
          Object.fromEntries(
            (
              [
                'organisation',
                'network',
                'membership',
                'round',
                'response',
                'statement',
                'link',
                'concept',
                'area',
              ] as const
            ).map((noun) => [
              noun,
              graph.all(noun).toSorted((a, b) => ((a.id.length * 7 + turn) % 3) - ((b.id.length * 7 + turn) % 3) || -1),
            ]),
          ),
        );
        // Ids are told apart by their numbers alone: turned round, each is another's.
        const turned = (text: string): string =>
          text.replace(
            /\b(org|net)_new(\d+)/g,
            (_, prefix: string, number: string) =>
              `${prefix}_new${'9'.repeat(12 - number.length)}${1e9 - Number(number)}`,
          );
        const other = Graph.of(JSON.parse(turned(packed)) as Parameters<typeof Graph.of>[0]);
        const found = (of: Graph): readonly string[] =>
          new FindingEngine(of, day, noNames, settings)
            .all()
            .map(({ analysis, subjects, kind, band, strength }) =>
              [
                analysis,
                kind,
                band,
                strength.toFixed(9),
                ...subjects.map((id) => (of === other ? id : turned(id))).toSorted(),
              ].join(' '),
            )
            .toSorted();
        expect(found(other)).toEqual(found(graph));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('come the strongest first, each once, and each can be asked for by its id', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = findingWorld(seed);
        const engine = new FindingEngine(graph, '2026-06-01' as Day, namesIn(graph), anySettings(chanceOf(seed)));
        expect(engine.all()).toEqual(engine.all().toSorted(byStrength));
        expect(new Set(ids(engine.all())).size).toBe(engine.all().length);
        for (const one of engine.all()) expect(engine.get(one.id)).toBe(one);
      }),
      { numRuns: 20 },
    );
    const nobody = new FindingEngine(new Graph(), '2026-06-01' as Day, namesIn(new Graph()));
    expect(nobody.all()).toEqual([]);
    expect(nobody.get('networkOverlap~net_1~net_2')).toBeUndefined();
    expect(nobody.get('noSuchAnalysis~net_1')).toBeUndefined();
    expect(analysisIds.length).toBeGreaterThan(20);
  });
});
