import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanguage, type ContentLanguage } from '#domain/localised.ts';
import type { Graph } from '#graph/graph.ts';
import { select } from '#analysis/select.ts';
import { chanceOf } from '#domain/chance.ts';
import { anyDay, anyFilter, randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, patience, today, worldOf } from '#testing/world.ts';
import { mapDocumentOf, type MapDocument } from './map-document.ts';
import { mapOf, type MapSelection } from './map.ts';

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

/** What a browser reads out of the document. */
const decoded = ({ nodes, edges, ...names }: MapDocument, language: ContentLanguage) => {
  const term = (code: number | undefined) => (code === undefined || code < 0 ? null : names.terms[code]);
  const id = (row: number | undefined) => nodes.ids[row ?? -1];
  return {
    nodes: nodes.ids.map((one, row) => ({
      id: one,
      name: nodes.names[language]?.[row] ?? nodes.names.fi[row],
      kind: names.drawnKinds[nodes.kinds[row] ?? -1],
      unreviewed: nodes.unreviewed[row] === 1,
      state: names.memberStateNames[nodes.memberStates[row] ?? -1] ?? null,
      members: nodes.members[row],
    })),
    edges: edges.from.map((from, row) => ({
      from: id(from),
      to: id(edges.to[row]),
      kind: names.edgeKinds[edges.kinds[row] ?? -1],
      term: term(edges.linkKinds[row]),
      confirmation: term(edges.confirmations[row]),
      mode: term(edges.modes[row]),
      suggestion: edges.suggestions[row] === 1,
    })),
  };
};

describe('the map document', () => {
  test.for(['fi', 'sv', 'en', 'se'] as const)('read back in %s is the map', patience, (language) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        const all = { ...everything, day };
        const { nodes, edges } = mapOf(graph, { networks: all, organisations: all, connectedOnly: false });
        const document = JSON.parse(JSON.stringify(mapDocumentOf(graph, 7, day))) as MapDocument;
        expect(document).toMatchObject({ format: 1, revision: 7, day });
        expect(decoded(document, language)).toEqual({
          nodes: nodes.map(({ id, kind, names, unreviewed, members }) => ({
            id,
            name: inLanguage(names, language).text,
            kind,
            unreviewed,
            state: members?.state ?? null,
            members: members?.total ?? 0,
          })),
          edges: edges.map(({ from, to, kind, term, confirmation, mode, suggestion }) => ({
            from,
            to,
            kind,
            term,
            confirmation,
            mode,
            suggestion,
          })),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('says a name in another language only where it is another name', () => {
    const graph = worldOf();
    network(graph, 'Lapin liitto', { names: { fi: 'Lapin liitto', en: 'Lapin liitto', sv: 'Lapplands förbund' } });
    const { names } = mapDocumentOf(graph, 1, today).nodes;
    expect(names).toEqual({ fi: ['Lapin liitto'], sv: { 0: 'Lapplands förbund' }, en: {}, se: {} });
  });

  test('holds public fields only', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Kerho', { contact: 'toimisto', quote: 'sanottu' });
    tie(graph, one, network(graph, 'Ryhmä', { preconditions: 'maksu' }), 'member', { quote: 'sanottu' });
    const text = JSON.stringify(mapDocumentOf(graph, 1, today));
    for (const hidden of ['toimisto', 'sanottu', 'maksu', 'recordedAs']) expect(text).not.toContain(hidden);
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
