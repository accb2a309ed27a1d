import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import type { Graph } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import { namesIn } from '#testing/finding-world.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, run, today, worldOf } from '#testing/world.ts';
import { decisionsOf, stateOf } from './decisions.ts';
import { FindingEngine } from './engine.ts';
import type { Finding } from './finding.ts';
import { countFindings, selectFindings } from './select-findings.ts';

const finding: Finding = {
  id: 'noTheme~net_1',
  analysis: 'noTheme',
  kind: 'noTheme',
  band: 2,
  strength: 0.6,
  subjects: ['net_1'],
};

const decide = (graph: Graph, more: Input = {}) =>
  add(graph, 'decision', {
    finding: finding.id,
    kind: 'noTheme',
    band: 2,
    answer: 'decisionAnswer.dismiss',
    dismissal: 'dismissalReason.notUs',
    ...more,
  });

const stateWith = (graph: Graph, day: string = today, of: Finding = finding) =>
  stateOf(of, decisionsOf(graph).get(of.id) ?? [], day as Day);

describe('what was decided', () => {
  test('holds until the finding is of another kind or band, or the day to look again has come, and says why', () => {
    const graph = worldOf();
    expect(stateWith(graph)).toEqual({ state: 'open', returned: null });
    decide(graph, { lookAgainOn: '2026-09' });
    expect(stateWith(graph)).toEqual({ state: 'decided', returned: null });
    expect(stateWith(graph, '2026-08-31').state).toBe('decided');
    expect(stateWith(graph, '2026-09-01')).toEqual({ state: 'returned', returned: 'day' });
    expect(stateWith(graph, today, { ...finding, band: 3 })).toEqual({ state: 'returned', returned: 'band' });
    expect(stateWith(graph, today, { ...finding, kind: 'noFunction' })).toEqual({
      state: 'returned',
      returned: 'kind',
    });
  });

  test('to look later at is told apart from what is decided', () => {
    const graph = worldOf();
    decide(graph, { answer: 'decisionAnswer.later', dismissal: null, lookAgainOn: '2026-12-01' });
    expect(stateWith(graph).state).toBe('later');
    expect(stateWith(graph, '2026-12-01')).toEqual({ state: 'returned', returned: 'day' });
  });

  test('last takes the place of what was decided before; what was ended or removed holds no more', () => {
    const graph = worldOf();
    decide(graph, { band: 3 });
    const second = decide(graph);
    expect(
      decisionsOf(graph)
        .get(finding.id)
        ?.map(({ id }) => id)[0],
    ).toBe(second.id);
    expect(stateWith(graph).state).toBe('decided');
    run(graph, { do: 'remove', noun: 'decision', id: second.id });
    expect(stateWith(graph)).toEqual({ state: 'returned', returned: 'band' });
    run(graph, { do: 'end', noun: 'decision', id: decisionsOf(graph).get(finding.id)?.[0]?.id ?? '', on: '2026-05' });
    expect(stateWith(graph).state).toBe('open');
  });

  test('SR016 of a gap: it leaves the list of the open, is counted apart, and nothing gives anybody a score', () => {
    const graph = worldOf();
    const one = network(graph, 'Kylien verkosto', { functions: ['functionKind.advocacy'] });
    network(graph, 'Hallinnon verkosto', { functions: ['functionKind.advocacy'] });
    tie(graph, organisation(graph, 'Kerho'), one);
    const engine = new FindingEngine(graph, today, namesIn(graph));
    const gaps = { analyses: ['noTheme'] } as const;
    const gap = selectFindings(engine, gaps, decisionsOf(graph)).find(({ subjects }) => subjects[0] === one.id);
    if (!gap) throw new Error('A network without a theme is a gap');
    expect(countFindings(engine, gaps, decisionsOf(graph), 'state')).toEqual(new Map([['open', 2]]));
    decide(graph, { finding: gap.id, band: gap.band });
    const open = selectFindings(engine, { ...gaps, states: ['open'] }, decisionsOf(graph));
    expect(open.map(({ id }) => id)).not.toContain(gap.id);
    const counts = countFindings(engine, { ...gaps, states: ['open'] }, decisionsOf(graph), 'state');
    expect(Object.fromEntries(counts)).toEqual({ open: 1, decided: 1 });
    // A network is counted by nothing but lists: no number of it orders it among others.
    const facts = engine.evidence(gap).facts;
    expect(facts.every(({ list }) => list !== null)).toBe(true);
  });
});
