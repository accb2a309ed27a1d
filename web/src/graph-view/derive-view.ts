/** From what the server answered and what the reader chose to what is shown. */
import { fold } from '@tvl/core/analysis/search.ts';
import type { Localised } from '@tvl/core/domain/localised.ts';
import { drawnKinds, type DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { neighboursIn } from './neighbours.ts';
import {
  outlineOrder,
  type Certainty,
  type EdgeKind,
  type Members,
  type Mode,
  type ViewEdge,
  type ViewModel,
  type ViewNode,
} from './view-model.ts';

/** The map as the server sends it. */
export type SentMap = {
  readonly nodes: readonly SentNode[];
  readonly edges: readonly SentEdge[];
};
type SentText = { readonly [language: string]: unknown };
export type SentNode = {
  readonly id: string;
  readonly kind: string;
  readonly names: SentText;
  readonly unreviewed: boolean;
  readonly memberCount?: { readonly state: string; readonly total: number } | null | undefined;
  readonly record: { readonly suggestion: boolean; readonly status?: { readonly id: string } };
};
export type SentEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly suggestion: boolean;
  readonly confirmation?: { readonly id: string } | null | undefined;
  readonly mode: { readonly id: string };
  readonly term?:
    | { readonly labels: SentText; readonly inverseLabels?: SentText | null | undefined }
    | null
    | undefined;
};

export type Chosen = {
  readonly hidden: ReadonlySet<DrawnKind>;
  readonly withSuggestions: boolean;
  /** Leave out organisations from which no way of ties leads to a network or theme. */
  readonly connectedOnly: boolean;
  /** Only this one and its neighbours. */
  readonly around: string | null;
  readonly search: string;
};

export type Reader = {
  readonly nameOf: (names: Localised) => { readonly text: string; readonly lang: string | undefined };
  readonly compare: (a: string, b: string) => number;
};

/** GraphQL names a missing language null; here it is left out. */
const textIn = (sent: SentText): Localised =>
  Object.fromEntries(Object.entries(sent).filter(([, text]) => typeof text === 'string' && text !== ''));

const camelCase = (name: string): string =>
  name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

const nodeOf = ({ nameOf }: Reader, sent: SentNode): ViewNode => {
  const { text, lang } = nameOf(textIn(sent.names));
  const status = lastPart(sent.record.status?.id ?? '');
  return {
    id: sent.id,
    kind: camelCase(sent.kind) as DrawnKind,
    name: text,
    lang,
    members: sent.memberCount
      ? { state: camelCase(sent.memberCount.state) as Members['state'], total: sent.memberCount.total }
      : null,
    isUnreviewed: sent.unreviewed,
    isSuggestion: sent.record.suggestion,
    state: status === 'ended' || status === 'planned' ? status : 'current',
  };
};

const edgeOf = (sent: SentEdge): ViewEdge => {
  const said = lastPart(sent.confirmation?.id ?? 'said');
  const certainty: Certainty = sent.suggestion
    ? 'inferred'
    : said === 'confirmed' || said === 'disputed'
      ? said
      : 'said';
  return {
    id: sent.id,
    from: sent.from,
    to: sent.to,
    kind: camelCase(sent.kind) as EdgeKind,
    certainty,
    mode: lastPart(sent.mode.id) as Mode,
    term: sent.term
      ? { there: textIn(sent.term.labels), back: sent.term.inverseLabels ? textIn(sent.term.inverseLabels) : null }
      : null,
  };
};

/** Networks and themes stand by themselves; an organisation is on the map for its ties. */
const standsAlone = ({ kind }: ViewNode): boolean => kind === 'network' || kind === 'theme';

const between = (edges: readonly ViewEdge[], shown: { readonly has: (id: string) => boolean }): readonly ViewEdge[] =>
  edges.filter(({ from, to }) => shown.has(from) && shown.has(to));

/** What a way of ties leads to from what stands by itself. */
const reached = (nodes: readonly ViewNode[], edges: readonly ViewEdge[]): ReadonlySet<string> => {
  const next = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    next.set(from, [...(next.get(from) ?? []), to]);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  const found = new Set(nodes.filter(standsAlone).map(({ id }) => id));
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
};

/** Everything the choices leave, hidden kinds included. */
const chosenPart = (nodes: readonly ViewNode[], all: readonly ViewEdge[], chosen: Chosen) => {
  const edges = chosen.withSuggestions ? all : all.filter(({ certainty }) => certainty !== 'inferred');
  const tied = chosen.connectedOnly ? reached(nodes, edges) : null;
  const kept = tied === null ? nodes : nodes.filter(({ id }) => tied.has(id));
  const { around } = chosen;
  if (around === null || !kept.some(({ id }) => id === around)) return { nodes: kept, edges };
  const near = new Set([
    around,
    ...edges.flatMap(({ from, to }) => (from === around ? [to] : to === around ? [from] : [])),
  ]);
  return { nodes: kept.filter(({ id }) => near.has(id)), edges: between(edges, near) };
};

const foundIn = (nodes: readonly ViewNode[], search: string): ReadonlySet<string> | null => {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return new Set(nodes.filter(({ name }) => words.every((word) => fold(name).includes(word))).map(({ id }) => id));
};

export const deriveView = (sent: SentMap, chosen: Chosen, reader: Reader): ViewModel => {
  const part = chosenPart(
    sent.nodes.map((node) => nodeOf(reader, node)),
    sent.edges.map(edgeOf),
    chosen,
  );
  const nodes = part.nodes
    .filter(({ kind }) => !chosen.hidden.has(kind))
    .toSorted(
      (a, b) =>
        outlineOrder.indexOf(a.kind) - outlineOrder.indexOf(b.kind) ||
        reader.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = between(part.edges, byId);
  return {
    nodes,
    edges,
    byId,
    neighbours: neighboursIn(byId, edges, reader.compare),
    kinds: drawnKinds.flatMap((kind) => {
      const count = part.nodes.filter((node) => node.kind === kind).length;
      return count === 0 ? [] : [{ kind, count, isShown: !chosen.hidden.has(kind) }];
    }),
    found: foundIn(nodes, chosen.search),
  };
};
