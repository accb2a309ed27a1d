import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { nounOf } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Network } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import { naiveHolds, naiveTies } from '#testing/naive-counts.ts';
import { anyDay, randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, patience, stateOf, today, worldOf } from '#testing/world.ts';
import { whatIf } from './what-if.ts';

const dayBefore: Readonly<Record<string, string>> = {
  '2009-06-01': '2009-05-31',
  '2015-02-26': '2015-02-25',
  '2019-02-26': '2019-02-25',
  '2026-06-01': '2026-05-31',
};

/** The same register with the records over. */
const ended = (graph: Graph, ids: readonly string[], day: Day): Graph => {
  const fork = graph.fork();
  for (const id of ids) {
    const noun = nounOf(id) as 'organisation' | 'network';
    const before = fork.get(noun, id)?.validTo;
    fork.apply([{ do: 'set', noun, id, field: 'validTo', before, after: dayBefore[day] }]);
  }
  return fork;
};

/** Everything that can be lost, by hand: what each network and organisation has on the day. */
const standing = (graph: Graph, day: Day) => {
  const ties = naiveTies(graph, day);
  const one = (id: string) => graph.all('organisation').find((it) => it.id === id);
  const holds = (id: string) => {
    const found = one(id);
    return found !== undefined && naiveHolds(found, day);
  };
  const members = ties.filter(
    ({ relation, organisation: id }) => relation === 'membershipRelation.member' && one(id)?.plural === false,
  );
  const networks = graph.all('network').filter((it) => it.basis !== 'basis.inferred' && naiveHolds(it, day));
  const has = (isSo: (it: Network) => number) => new Map(networks.map((it) => [it.id as string, isSo(it)]));
  const inNetwork = new Map<string, Set<string>>();
  for (const it of members)
    inNetwork.set(it.organisation, (inNetwork.get(it.organisation) ?? new Set<string>()).add(it.network));
  return {
    members,
    inNetwork,
    membersOf: has(
      ({ id, membersWithoutOrganisation }) =>
        new Set(members.filter((it) => it.network === id).map((it) => it.organisation)).size +
        membersWithoutOrganisation.reduce((sum, { count }) => sum + count, 0),
    ),
    coordinators: has(
      ({ id }) =>
        ties.filter((it) => it.network === id && it.roles.some((role) => role === 'membershipRole.coordinator')).length,
    ),
    funding: has(({ restsOn }) => restsOn.filter(holds).length),
    hosts: has(({ attachedTo }) => attachedTo.filter(holds).length),
  };
};

const naive = (graph: Graph, ids: readonly string[], day: Day): readonly string[] => {
  const [before, after] = [standing(graph, day), standing(ended(graph, ids, day), day)];
  const lost = (kind: string, of: 'coordinators' | 'funding' | 'hosts') =>
    [...after[of]].flatMap(([id, left]) => (left === 0 && (before[of].get(id) ?? 0) > 0 ? [`${kind} ${id}`] : []));
  const fewer = [...after.membersOf].flatMap(([id, left]) => {
    if (left === before.membersOf.get(id)) return [];
    return [`${left > 0 ? 'losesMembers' : 'losesLastMember'} ${id}`];
  });
  const alone = [...before.inNetwork.keys()]
    .filter((id) => !ids.includes(id) && !after.inNetwork.has(id))
    .map((id) => `inNoNetwork ${id}`);
  return [
    ...lost('losesCoordinator', 'coordinators'),
    ...lost('losesFunding', 'funding'),
    ...lost('losesHost', 'hosts'),
    ...fewer,
    ...alone,
  ].toSorted();
};

/** Things that can reach each other over members, by colouring until nothing changes. */
const colours = (ties: readonly { organisation: string; network: string }[]): ReadonlyMap<string, string> => {
  const colour = new Map(ties.flatMap((it) => [it.organisation, it.network]).map((id) => [id, id]));
  for (let turned = true; turned; ) {
    turned = false;
    for (const { organisation: a, network: b } of ties) {
      const least = [colour.get(a) ?? a, colour.get(b) ?? b].toSorted()[0] as string;
      if (colour.get(a) === least && colour.get(b) === least) continue;
      colour.set(a, least).set(b, least);
      turned = true;
    }
  }
  return colour;
};

describe('what if records end', () => {
  test('what is lost is what is there before and not after, and nothing is stored', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const chance = chanceOf(choice);
        const graph = randomRegister(seed);
        const day = anyDay(chance);
        const ids = [...graph.all('organisation'), ...graph.all('network')]
          .filter((one) => naiveHolds(one, day))
          .map(({ id }) => id as string);
        const ends = chance.some(ids, 3);
        const before = stateOf(graph);
        const { consequences } = whatIf(graph, ends, day);
        expect(stateOf(graph)).toEqual(before);
        const said = consequences
          .filter(({ kind }) => kind !== 'cutOff')
          .map(({ kind, record }) => `${kind} ${record}`);
        expect(said.toSorted()).toEqual(naive(graph, ends, day));
        for (const { because } of consequences) {
          expect(because.length).toBeGreaterThan(0);
          expect(ends).toEqual(expect.arrayContaining([...because]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is cut off hung together with the largest rest before, and does not after', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const chance = chanceOf(choice);
        const ids = [...graph.all('organisation'), ...graph.all('network')].map(({ id }) => id as string);
        const ends = chance.some(ids, 2);
        const members = standing(graph, today).members;
        const [before, after] = [
          colours(members),
          colours(members.filter((it) => !ends.includes(it.organisation) && !ends.includes(it.network))),
        ];
        const cut = whatIf(graph, ends, today).consequences.filter(({ kind }) => kind === 'cutOff');
        const isCut = new Set(cut.map(({ record }) => record));
        for (const { record, left } of cut) {
          expect([...after.values()].filter((it) => it === after.get(record)).length - 1).toBe(left);
          expect(ends.some((id) => before.get(id) === before.get(record))).toBe(true);
        }
        const kept = [...after].filter(([id]) => !isCut.has(id));
        const rests = Map.groupBy(kept, ([id]) => before.get(id));
        for (const rest of rests.values()) expect(new Set(rest.map(([, colour]) => colour)).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('who coordinates by a link is missed too, and not while somebody else does', () => {
    const graph = worldOf();
    const [leader, other] = [organisation(graph, 'Vetäjä'), organisation(graph, 'Toinen')];
    const group = network(graph, 'Ryhmä');
    const link = add(graph, 'link', { from: leader.id, to: group.id, kind: 'linkKind.uses', mode: 'mode.current' });
    graph.apply([{ do: 'set', noun: 'link', id: link.id, field: 'kind', before: link.kind, after: 'linkKind.leads' }]);
    const lost = () => whatIf(graph, [leader.id], today).consequences.map(({ kind, because }) => [kind, because]);
    expect(lost()).toEqual([['losesCoordinator', [leader.id]]]);
    tie(graph, other, group, 'other', { roles: ['membershipRole.coordinator'] });
    expect(lost()).toEqual([]);
  });

  test('SR070 names the networks that lose their coordinator, the gravest first, with whom it hangs on', () => {
    const graph = worldOf();
    const [maakunta, other, single] = ['Maakunta', 'Toinen', 'Yksin'].map((name) => organisation(graph, name));
    const project = organisation(graph, 'Hanke', { kind: 'organisationKind.project' });
    const group = network(graph, 'Ryhmä', { memberList: 'memberList.complete', attachedTo: [maakunta?.id] });
    const resting = network(graph, 'Hankkeen verkosto', { restsOn: [project.id] });
    const led = { roles: ['membershipRole.coordinator'] };
    if (!maakunta || !other || !single) throw new Error('three were added');
    tie(graph, maakunta, group, 'member', led);
    tie(graph, other, group);
    tie(graph, project, resting, 'other', led);
    tie(graph, single, resting);
    expect(whatIf(graph, [maakunta.id, project.id], today).consequences).toEqual([
      { kind: 'losesFunding', record: resting.id, left: 0, because: [project.id] },
      ...[group, resting]
        .map(({ id }) => ({ kind: 'losesCoordinator', record: id, left: 0 }))
        .map((one) => ({ ...one, because: [one.record === group.id ? maakunta.id : project.id] }))
        .toSorted((a, b) => (a.record < b.record ? -1 : 1)),
      { kind: 'losesHost', record: group.id, left: 0, because: [maakunta.id] },
      { kind: 'losesMembers', record: group.id, left: 1, because: [maakunta.id] },
    ]);
    expect(whatIf(graph, [], today).consequences).toEqual([]);
  });

  test('the last member of a list that nobody completed leaves a number nobody knows', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Ainoa');
    const [partial, whole] = ['partial', 'complete'].map((list) =>
      network(graph, list, { memberList: `memberList.${list}` }),
    );
    for (const group of [partial, whole]) if (group) tie(graph, one, group);
    const left = whatIf(graph, [one.id], today).consequences.map(({ record, left: number }) => [record, number]);
    expect(left).toEqual([
      [whole?.id, 0],
      [partial?.id, null],
    ]);
  });
});
