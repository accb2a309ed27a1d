import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf, type Chance } from '#domain/chance.ts';
import type { Graph } from '#graph/graph.ts';
import { anySettings, findingWorld, namesIn } from '#testing/finding-world.ts';
import { add, patience, today } from '#testing/world.ts';
import { decisionsOf } from './decisions.ts';
import { FindingEngine } from './engine.ts';
import { countFindings, selectFindings, type FindingDimension, type FindingFilter } from './select-findings.ts';

const parts = {
  group: 'groups',
  analysis: 'analyses',
  kind: 'kinds',
  band: 'bands',
  state: 'states',
  area: 'areas',
  theme: 'themes',
} as const satisfies Readonly<Record<FindingDimension, keyof FindingFilter>>;
const dimensions = Object.keys(parts) as readonly FindingDimension[];

const valueOf = (by: FindingDimension, value: string): string | number => (by === 'band' ? Number(value) : value);

/** Decides on some of what was found, rightly or of another band, so that every state comes up. */
const decideSome = (graph: Graph, engine: FindingEngine, chance: Chance): void => {
  for (const { id, kind, band } of chance.some(engine.all(), 5))
    add(graph, 'decision', {
      finding: id,
      kind,
      band: chance.once(3) ? (band % 3) + 1 : band,
      answer: chance.once(2) ? 'decisionAnswer.later' : 'decisionAnswer.keep',
      lookAgainOn: chance.once(2) ? '2026-12' : null,
    });
};

describe('lists and counts of findings', () => {
  test('agree: every number is the length of the list that choosing it opens', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const chance = chanceOf(seed);
        const graph = findingWorld(seed % 300);
        const engine = new FindingEngine(graph, today, namesIn(graph), anySettings(chance));
        decideSome(graph, engine, chance);
        const decisions = decisionsOf(graph);
        const chosen = chance.some(dimensions, 2).flatMap((by) => {
          const values = [...countFindings(engine, {}, decisions, by).keys()];
          return values.length === 0 ? [] : [[parts[by], [valueOf(by, chance.pick(values))]] as const];
        });
        const only = chance.once(3)
          ? {
              only: new Set(
                engine
                  .all()
                  .slice(0, 6)
                  .map(({ id }) => id),
              ),
            }
          : {};
        const filter = { ...Object.fromEntries(chosen), ...only } as FindingFilter;
        for (const by of dimensions)
          for (const [value, count] of countFindings(engine, filter, decisions, by)) {
            const list = selectFindings(engine, { ...filter, [parts[by]]: [valueOf(by, value)] }, decisions);
            expect(list.length, `${by} ${value}`).toBe(count);
          }
        const whole = selectFindings(engine, filter, decisions);
        expect(whole).toEqual(engine.all().filter((one) => whole.includes(one)));
        // Each finding has one of these, so that they add up.
        for (const by of ['group', 'analysis', 'kind', 'band', 'state'] as const) {
          const { [parts[by]]: _, ...others } = filter;
          const sum = [...countFindings(engine, filter, decisions, by).values()].reduce((all, one) => all + one, 0);
          expect(sum, by).toBe(selectFindings(engine, others, decisions).length);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('know no value that nothing has, and an empty choice chooses all', () => {
    const graph = findingWorld(3);
    const engine = new FindingEngine(graph, today, namesIn(graph));
    expect(selectFindings(engine, { areas: ['area_nowhere'] }, new Map())).toEqual([]);
    expect(selectFindings(engine, { kinds: [], only: new Set() }, new Map())).toEqual([]);
    expect(selectFindings(engine, { kinds: [] }, new Map())).toEqual(engine.all());
  });
});
