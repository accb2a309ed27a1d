import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '#graph/graph.ts';
import { about, answer, answerOf, input, tied } from '#testing/answering.ts';
import { naiveTies } from '#testing/naive-counts.ts';
import { anyDay, randomRegister } from '#testing/random-register.ts';
import { names, network, organisation, tie } from '#testing/shorthand.ts';
import { add, attempt, context, openTerms, patience, run, today, worldOf } from '#testing/world.ts';
import { chanceOf, type Chance } from '#domain/chance.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import { sharing } from './asks.ts';
import { countRecords } from './counts.ts';
import { select } from './select.ts';
import { standingOf, type Figure } from './standing.ts';

/** Some organisations answer, alone and together, about some networks. */
const say = (graph: Graph, chance: Chance): void => {
  const [organisations, networks] = [graph.all('organisation'), graph.all('network')];
  if (organisations.length === 0 || networks.length === 0) return;
  const terms = (scheme: 'challengeKind' | 'resourceKind') => ({
    terms: chance.some(openTerms[scheme], 2).map((code) => `${scheme}.${code}`),
  });
  add(graph, 'concept', { scheme: 'resourceKind', labels: { fi: 'Raha' }, helpsWith: ['challengeKind.funding'] });
  for (let at = 0; at < 6; at++) {
    const who = [...new Set([chance.pick(organisations), chance.pick(organisations)])];
    const ties = who.flatMap((_, n) => (n === 0 || chance.once(2) ? [tied('member', { organisation: n })] : []));
    const what = { ties, challenges: terms('challengeKind'), resources: terms('resourceKind') };
    attempt(graph, answerOf(`rsp_${at}`, input(who, [about(chance.pick(networks), what)])), context('respondent'));
  }
  for (const { id } of graph.all('concept').filter(({ scheme }) => scheme === 'resourceKind'))
    run(graph, {
      do: 'edit',
      noun: 'concept',
      id,
      before: { helpsWith: graph.get('concept', id)?.helpsWith },
      after: { helpsWith: ['challengeKind.funding'] },
    });
};

const listed = (graph: Graph, { noun, filter }: Figure, day: Day = today) =>
  select(graph, noun, { filter, search: '', day }) as unknown as readonly AnyRecord[];

describe('where an organisation stands', () => {
  const figures = (graph: Graph, id: string, day: Day = today): readonly Figure[] => {
    const { networks, sharing: all, closest, sameChallenges, helpers } = standingOf(graph, id, day);
    return [networks, all, ...(closest ? [closest] : []), ...sameChallenges, ...helpers];
  };

  test('every figure is the count of the list it opens', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        say(graph, chanceOf(choice));
        for (const { id } of graph.all('organisation'))
          for (const one of figures(graph, id, day))
            expect(one.count).toEqual(countRecords(one.noun, listed(graph, one, day)));
      }),
      { numRuns: 100 },
    );
  });

  test('others in the same networks are what going through every pair finds, for every number shared', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        const members = naiveTies(graph, day).filter((one) => one.relation === 'membershipRelation.member');
        const networksOf = (id: string) =>
          new Set(members.filter((one) => one.organisation === id).map((one) => one.network));
        for (const { id } of graph.all('organisation')) {
          const own = networksOf(id);
          const shared = graph
            .all('organisation')
            .filter((other) => other.id !== id)
            .map((other) => [...networksOf(other.id)].filter((one) => own.has(one)).length);
          for (const atLeast of [1, 2, 3]) {
            const filter = { sharesWith: [sharing(id, atLeast)] };
            const found = select(graph, 'organisation', { filter, search: '', day });
            expect(found).toHaveLength(shared.filter((count) => count >= atLeast).length);
          }
          const { closest } = standingOf(graph, id, day);
          const single = graph.all('organisation').filter((other) => other.id !== id);
          const most = Math.max(0, ...shared.filter((_, at) => single[at]?.plural === false));
          expect(closest?.atLeast ?? 0).toBe(most < 2 ? 0 : most);
        }
      }),
      { numRuns: 60 },
    );
  });

  const world = () => {
    const graph = worldOf();
    const [north, south, east] = ['Pohjoinen', 'Etelä', 'Itä'].map((name) => organisation(graph, name)) as [
      ReturnType<typeof organisation>,
      ReturnType<typeof organisation>,
      ReturnType<typeof organisation>,
    ];
    const [one, two] = ['Yksi', 'Kaksi'].map((name) => network(graph, name)) as [
      ReturnType<typeof network>,
      ReturnType<typeof network>,
    ];
    return { graph, north, south, east, one, two };
  };

  test('nobody is close who shares one network only, and a participant shares none', () => {
    const { graph, north, south, east, one, two } = world();
    for (const [who, to] of [
      [north, one],
      [north, two],
      [south, one],
    ] as const)
      tie(graph, who, to);
    tie(graph, east, one, 'participant');
    const before = standingOf(graph, north.id, today);
    expect(before).toMatchObject({
      networks: { count: { total: 2 } },
      sharing: { count: { total: 1 } },
      closest: null,
    });
    tie(graph, south, two);
    expect(standingOf(graph, north.id, today).closest).toMatchObject({ atLeast: 2, count: { total: 1 } });
  });

  test('the share of the unreviewed is named', () => {
    const { graph, north, one } = world();
    tie(graph, north, one);
    answer(graph, 'rsp_a', input(['Uusi ry'], [about(one)]));
    expect(standingOf(graph, north.id, today).sharing.count).toMatchObject({ total: 1, unreviewed: 1 });
  });

  test('the same challenge and help for it are found with others, never with oneself', () => {
    const { graph, north, south, east, one } = world();
    add(graph, 'concept', { scheme: 'resourceKind', labels: { fi: 'Raha' }, helpsWith: ['challengeKind.funding'] });
    const [money] = graph.holding('concept', 'helpsWith', 'challengeKind.funding');
    const funding = { challenges: { terms: ['challengeKind.funding'] }, resources: { terms: [money?.id ?? ''] } };
    answer(graph, 'rsp_a', input([north], [about(one, funding)]));
    expect(standingOf(graph, north.id, today)).toMatchObject({ sameChallenges: [], helpers: [] });
    answer(graph, 'rsp_b', input([south], [about(one, { challenges: funding.challenges })]));
    answer(graph, 'rsp_c', input([east], [about(one, { resources: funding.resources })]));
    const { sameChallenges, helpers } = standingOf(graph, north.id, today);
    expect(sameChallenges).toMatchObject([{ term: 'challengeKind.funding', count: { total: 1 } }]);
    expect(names(listed(graph, sameChallenges[0] as Figure) as never)).toEqual(['Etelä']);
    expect(helpers).toMatchObject([{ term: 'challengeKind.funding', count: { total: 1 } }]);
    expect(names(listed(graph, helpers[0] as Figure) as never)).toEqual(['Itä']);
  });

  test('SR065 of two organisations of one respondent, only the one in the network says what is hard there', () => {
    const { graph, north, south, east, one, two } = world();
    const hard = { challenges: { terms: ['challengeKind.scope'] } };
    answer(
      graph,
      'rsp_a',
      input([north, south], [about(one, hard), about(two, { ties: [tied('member', { organisation: 1 })] })]),
    );
    answer(graph, 'rsp_b', input([east], [about(one, hard)]));
    const said = (id: string) => standingOf(graph, id, today).sameChallenges.map(({ count }) => count.total);
    expect([said(north.id), said(south.id), said(east.id)]).toEqual([[1], [], [1]]);
  });
});
