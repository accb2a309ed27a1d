/**
 * The whole public map as one compact columnar document: strings once, rows as numbers. A browser reads it once per
 * revision and filters by itself; it is a tenth of the same as GraphQL objects.
 */
import type { Day } from '#domain/partial-date.ts';
import { inLanguage, type Localised } from '#domain/localised.ts';
import type { GraphReader } from '#graph/graph.ts';
import { drawnKinds } from './drawn-kind.ts';
import { mapOf, type MapEdge } from './map.ts';

export const mapDocumentFormat = 1;

const edgeKinds = [
  'member',
  'participant',
  'other',
  'theme',
  'partOf',
  'attachedTo',
  'restsOn',
  'link',
] as const satisfies readonly MapEdge['kind'][];
const memberStates = ['none', 'known', 'atLeast', 'unknown'] as const;

export type MapDocument = {
  readonly format: typeof mapDocumentFormat;
  readonly revision: number;
  readonly day: string;
  readonly nodes: {
    readonly ids: readonly string[];
    /** Names in the reader's languages; only those that differ from Finnish. */
    readonly names: {
      readonly fi: readonly string[];
      readonly [language: string]: readonly string[] | Readonly<Record<number, string>>;
    };
    /** Index into drawn kinds. */
    readonly kinds: readonly number[];
    /** Index into member states; -1 for what is no network. */
    readonly memberStates: readonly number[];
    readonly members: readonly number[];
    readonly unreviewed: readonly number[];
  };
  readonly edges: {
    /** Rows of nodes. */
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** Index into edge kinds. */
    readonly kinds: readonly number[];
    /** Index into `terms`; -1 for none. */
    readonly confirmations: readonly number[];
    readonly linkKinds: readonly number[];
    readonly modes: readonly number[];
    readonly suggestions: readonly number[];
  };
  readonly drawnKinds: readonly string[];
  readonly edgeKinds: readonly string[];
  readonly memberStateNames: readonly string[];
  readonly terms: readonly string[];
};

const others = (names: readonly Localised[], language: 'sv' | 'en' | 'se'): Readonly<Record<number, string>> =>
  Object.fromEntries(
    names.flatMap((name, row) =>
      name[language] !== undefined && name[language] !== name.fi ? [[row, name[language]]] : [],
    ),
  );

export const mapDocumentOf = (graph: GraphReader, revision: number, day: Day): MapDocument => {
  const everything = { filter: {}, search: '', day };
  const { nodes, edges } = mapOf(graph, { networks: everything, organisations: everything, connectedOnly: false });
  const rowOf = new Map(nodes.map((node, row) => [node.id, row]));
  const terms: string[] = [];
  const codes = new Map<string, number>();
  const codeOf = (term: string | null): number => {
    if (term === null) return -1;
    const known = codes.get(term);
    if (known !== undefined) return known;
    codes.set(term, terms.length);
    return terms.push(term) - 1;
  };
  const names = nodes.map((node) => node.names);
  return {
    format: mapDocumentFormat,
    revision,
    day,
    nodes: {
      ids: nodes.map((node) => node.id),
      names: {
        fi: names.map((name) => inLanguage(name, 'fi').text),
        sv: others(names, 'sv'),
        en: others(names, 'en'),
        se: others(names, 'se'),
      },
      kinds: nodes.map((node) => drawnKinds.indexOf(node.kind)),
      memberStates: nodes.map((node) => (node.members ? memberStates.indexOf(node.members.state) : -1)),
      members: nodes.map((node) => node.members?.total ?? 0),
      unreviewed: nodes.map((node) => Number(node.unreviewed)),
    },
    edges: {
      from: edges.map((edge) => rowOf.get(edge.from) ?? -1),
      to: edges.map((edge) => rowOf.get(edge.to) ?? -1),
      kinds: edges.map((edge) => edgeKinds.indexOf(edge.kind)),
      confirmations: edges.map((edge) => codeOf(edge.confirmation)),
      linkKinds: edges.map((edge) => codeOf(edge.term)),
      modes: edges.map((edge) => codeOf(edge.mode)),
      suggestions: edges.map((edge) => Number(edge.suggestion)),
    },
    drawnKinds,
    edgeKinds,
    memberStateNames: memberStates,
    terms,
  };
};
