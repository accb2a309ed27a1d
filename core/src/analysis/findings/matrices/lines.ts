/** What rows and columns there are, whether anything is counted in them or not. */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord, Network } from '#domain/record.ts';
import type { OpenScheme } from '#domain/schemes.ts';
import type { GraphReader } from '#graph/graph.ts';
import { descendantsOf } from '../../areas.ts';
import { select } from '../../select.ts';
import { isCountedOn, isValidOn } from '../../validity.ts';

export type Region = { readonly id: string; readonly municipalities: readonly string[] };

/** A region with every municipality it has on the day. */
export const regionWith = (graph: GraphReader, id: string, day: Day): Region => ({
  id,
  municipalities: descendantsOf(graph, id).filter((area) => {
    const found = graph.get('area', area);
    return found?.kind === 'areaKind.municipality' && isValidOn(found, day);
  }),
});

const unordered = Number.POSITIVE_INFINITY;

/** Every term of a scheme that holds on the day, used or not, in the order of the scheme; then others that are used. */
export const termsOf = (
  graph: GraphReader,
  scheme: OpenScheme,
  used: Iterable<string>,
  day: Day,
): readonly string[] => {
  const terms = graph
    .all('concept')
    .filter((one) => one.scheme === scheme && isCountedOn(one, day))
    .toSorted((a, b) => (a.order ?? unordered) - (b.order ?? unordered) || 0)
    .map(({ id }) => id as string);
  return [...new Set([...terms, ...used])];
};

/** A term that gathers what has no term of its own, or is for all: that nothing falls under it is no gap. */
export const isCatchAll = (term: string): boolean => /\.(?:other|everyone)$/.test(term);

/** Kinds of network that prepare decisions. Partnership tables and forums discuss; they are not among them. */
export const preparingKinds = ['advisoryBoard', 'workingGroup', 'preparatoryGroup', 'steeringGroup', 'expertGroup'].map(
  (code) => `networkKind.${code}`,
);

/** Whether the network is a group that prepares decisions and has not ended. */
export const isPreparing = (network: Network, day: Day): boolean =>
  preparingKinds.includes(network.kind) && network.status !== 'networkStatus.ended' && isCountedOn(network, day);

/** Records of a list that count: sets and suggestions are listed but do not. */
export const isCounting = (record: AnyRecord): boolean =>
  record['basis'] !== 'basis.inferred' && record['plural'] !== true;

/** How many of the list count. */
export const countOf = (
  graph: GraphReader,
  noun: Noun,
  filter: Readonly<Record<string, readonly string[]>>,
  day: Day,
) => select(graph, noun, { filter, search: '', day }).filter((one) => isCounting(one as unknown as AnyRecord)).length;
