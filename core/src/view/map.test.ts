import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph } from '#graph/graph.ts';
import { countBy } from '#analysis/counts.ts';
import { dimensionsOf } from '#analysis/dimensions.ts';
import { select } from '#analysis/select.ts';
import { chanceOf } from '#domain/chance.ts';
import { mapOf } from '#testing/map-of.ts';
import { anyDay, anyFilter, randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, patience, run, today, worldOf } from '#testing/world.ts';
import { graphIn, mapDocumentOf, openMapDocument, type MapDocument } from './map-document.ts';
import type { MapSelection } from './map-extent.ts';
import { textOfDocument } from './map-document-text.ts';
import type { NetworkMap } from './map.ts';

const everything = { filter: {}, search: '', day: today } as const;
const whole: MapSelection = { networks: everything, organisations: everything, connectedOnly: false };

const anySelection = (graph: Graph, choice: number, connectedOnly: boolean): MapSelection => {
  const chance = chanceOf(choice);
  const day = anyDay(chance);
  const one = (noun: 'organisation' | 'network') => ({
    filter: anyFilter(graph, noun, day, chance),
    search: chance.once(4) ? chance.pick(['järj', 'verkosto 1', '2']) : '',
    day,
  });
  return { networks: one('network'), organisations: one('organisation'), connectedOnly };
};

describe('the map of any register under any filter', () => {
  const asked = [fc.nat(), fc.nat(), fc.boolean()] as const;

  test('shows the networks and organisations of the lists, and the themes of those networks', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice, connectedOnly) => {
        const graph = randomRegister(seed);
        const selection = anySelection(graph, choice, connectedOnly);
        const { nodes, edges } = mapOf(graph, selection);
        const shown = (kinds: (kind: string) => boolean) => nodes.filter(({ kind }) => kinds(kind)).map(({ id }) => id);
        const networks = select(graph, 'network', selection.networks);
        expect(shown((kind) => kind === 'network')).toEqual(networks.map(({ id }) => id));
        expect(new Set(shown((kind) => kind === 'theme'))).toEqual(new Set(networks.flatMap(({ themes }) => themes)));
        const listed = select(graph, 'organisation', selection.organisations).map(({ id }) => id);
        const tied = new Set<string>(edges.flatMap(({ from, to }) => [from, to]));
        expect(shown((kind) => kind !== 'network' && kind !== 'theme')).toEqual(
          connectedOnly ? listed.filter((id) => tied.has(id)) : listed,
        );
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      }),
      { numRuns: 300 },
    );
  });

  test('draws each tie once, between what is shown', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice, connectedOnly) => {
        const graph = randomRegister(seed);
        const selection = anySelection(graph, choice, connectedOnly);
        const { nodes, edges } = mapOf(graph, selection);
        const shown = new Set(nodes.map(({ id }) => id));
        expect(edges.filter(({ from, to }) => !shown.has(from) || !shown.has(to))).toEqual([]);
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
        for (const { id, kind, suggestion } of edges) {
          const record = graph.get('membership', id) ?? graph.get('link', id);
          if (record) expect(suggestion).toBe(record.basis === 'basis.inferred');
          else expect(suggestion, kind).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('draws to a network as many members as are counted', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = randomRegister(seed);
        const { nodes, edges } = mapOf(graph, whole);
        const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
        for (const { id, members } of nodes) {
          if (!members) continue;
          const drawn = edges.filter((one) => one.to === id && one.kind === 'member' && !one.suggestion);
          const single = new Set(drawn.map(({ from }) => from).filter((from) => kindOf.get(from) !== 'set'));
          expect(single.size).toBe(members.organisations);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Ids of memberships and links stay at home. */
const withoutEdgeIds = ({ nodes, edges }: NetworkMap) => ({
  nodes,
  edges: edges.map((edge) => JSON.stringify({ ...edge, id: '' })).toSorted(),
});

describe('the map document', () => {
  const travelled = (graph: Graph) => graphIn(JSON.parse(JSON.stringify(mapDocumentOf(graph, 7))) as MapDocument);

  test('read back is the same map, under any filter and on any day', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (seed, choice, connectedOnly) => {
        const graph = randomRegister(seed);
        const selection = anySelection(graph, choice, connectedOnly);
        expect(withoutEdgeIds(mapOf(travelled(graph), selection))).toEqual(withoutEdgeIds(mapOf(graph, selection)));
      }),
      { numRuns: 300 },
    );
  });

  test('answers every dimension of what it holds as the register does', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        const there = travelled(graph);
        for (const noun of ['network', 'organisation'] as const)
          for (const dimension of dimensionsOf(noun).keys())
            expect([dimension, countBy(there, noun, { filter: {}, search: '', day }, dimension)]).toEqual([
              dimension,
              countBy(graph, noun, { filter: {}, search: '', day }, dimension),
            ]);
      }),
      { numRuns: 60 },
    );
  });

  test('made after changes is the one of a register packed anew', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = randomRegister(seed);
        const next = openMapDocument();
        const same = () => expect(next(graph, 1)).toEqual(mapDocumentOf(new Graph(graph.packed()), 1));
        const [one] = graph.all('organisation');
        const group = network(graph, 'Uusi');
        same();
        if (!one) return;
        tie(graph, one, group, 'participant');
        tie(graph, one, group);
        same();
        run(graph, {
          do: 'edit',
          noun: 'organisation',
          id: one.id,
          before: { plural: one.plural },
          after: { plural: !one.plural },
        });
        same();
      }),
      { numRuns: 60 },
    );
  });

  test('is written in pieces as it would be in one', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const document = mapDocumentOf(randomRegister(seed), seed);
        expect(JSON.parse([...textOfDocument(document)].join(''))).toEqual(JSON.parse(JSON.stringify(document)));
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing is nothing', () => {
    expect(mapOf(graphIn(mapDocumentOf(new Graph(), 0)), whole)).toEqual({ nodes: [], edges: [] });
  });

  test('holds public fields only', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Kerho', { contact: 'toimisto', quote: 'sanottu' });
    tie(
      graph,
      one,
      network(graph, 'Ryhmä', {
        preconditions: 'maksu',
        membersWithoutOrganisation: [{ count: 2, role: 'vapaa sana' }],
      }),
      'member',
      { quote: 'sanottu' },
    );
    const text = JSON.stringify(mapDocumentOf(graph, 1));
    for (const hidden of ['toimisto', 'sanottu', 'maksu', 'vapaa sana']) expect(text).not.toContain(hidden);
  });
});

describe('the map', () => {
  test('draws links with their kind and mode apart from memberships', () => {
    const graph = worldOf();
    const [funder, group] = [organisation(graph, 'Rahoittaja'), network(graph, 'Ryhmä')];
    add(graph, 'link', { from: funder.id, to: group.id, kind: 'linkKind.funds', mode: 'mode.planned' });
    expect(mapOf(graph, whole).edges).toMatchObject([{ kind: 'link', term: 'linkKind.funds', mode: 'mode.planned' }]);
  });

  test('keeps an organisation nothing ties only when asked for all', () => {
    const graph = worldOf();
    organisation(graph, 'Yksin');
    expect(mapOf(graph, whole).nodes).toHaveLength(1);
    expect(mapOf(graph, { ...whole, connectedOnly: true }).nodes).toEqual([]);
  });
});
