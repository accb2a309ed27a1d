// What hangs together, and whose loss would cut it, beside a walk over graphology, which has no cut points of its own.
import { cutsOf, hangingTogether } from '@tvl/core/analysis/cut-points.ts';
import { newIncidence, type Incidence } from '@tvl/core/analysis/overlaps/incidence.ts';
import { UndirectedGraph } from 'graphology';
import { figures, time } from './figures.ts';
import { expectSame, goalOf, isShort, sortedBy } from './measures.ts';
import { manyMembers, type Lists } from './many-members.ts';
import { regional } from './sizes.ts';

const rounds = isShort ? 1 : 9;
/** Every eighth member: in whole networks nothing hangs on one organisation. */
const thin = (lists: Lists): Lists =>
  new Map([...lists].map(([network, members]) => [network, new Set([...members].filter((_, n) => n % 8 === 0))]));
const lists = thin(manyMembers(regional, regional.largest));
const incidence: Incidence = newIncidence();
for (const [network, members] of lists) incidence.set(network, members);
const graph = new UndirectedGraph();
for (const [network, members] of lists)
  for (const member of members) {
    graph.mergeNode(network);
    graph.mergeNode(member);
    graph.addEdge(network, member);
  }

/** Networks in each part, smallest first. */
const parts = (): readonly number[] => {
  const met = new Set<string>();
  const sizes: number[] = [];
  for (const network of lists.keys()) {
    if (met.has(network)) continue;
    const { networks } = hangingTogether(incidence, network, () => false);
    for (const one of networks) met.add(one);
    sizes.push(networks.length);
  }
  return sortedBy(sizes);
};

/** The same over graphology, from some networks and without one organisation. */
const partsByGraphology = (starts: Iterable<string> = lists.keys(), without = ''): readonly number[] => {
  const met = new Set<string>([without]);
  const sizes: number[] = [];
  for (const network of starts) {
    if (met.has(network)) continue;
    met.add(network);
    const stack = [network];
    let size = 0;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.startsWith('net_')) size += 1;
      graph.forEachNeighbor(node, (other) => {
        if (met.has(other)) return;
        met.add(other);
        stack.push(other);
      });
    }
    sizes.push(size);
  }
  return sortedBy(sizes);
};

expectSame('parts', parts(), partsByGraphology());
const cuts = cutsOf(incidence);
/** Networks that lose their way to the largest rest of what an organisation held together. */
const lostWithout = (organisation: string): number => {
  const rest = partsByGraphology(incidence.networksOf(organisation), organisation);
  return rest.reduce((sum, one) => sum + one, 0) - (rest.at(-1) ?? 0);
};
for (const [organisation, { networks }] of [...cuts].slice(0, 50))
  expectSame(`networks lost without ${organisation}`, networks, lostWithout(organisation));
const byGraphology = time(rounds, () => partsByGraphology());
const [walking, cutting] = [time(rounds, parts), time(rounds, () => cutsOf(incidence))];
figures(`${regional.name}: what hangs together (${cuts.size} cut points)`, [
  {
    what: 'parts',
    ours: walking,
    other: byGraphology,
    against: 'a walk over graphology',
    unit: 'ms',
    goal: goalOf('ahead', walking < byGraphology),
  },
  {
    what: 'cut points, with what each would cut off',
    ours: cutting,
    other: byGraphology,
    against: 'parts alone over graphology',
    unit: 'ms',
    goal: goalOf('ahead', cutting < byGraphology),
  },
]);
