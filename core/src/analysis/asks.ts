/**
 * What lists can be narrowed by beyond their dimensions: questions about two records, whose values are too many to count
 * by. Like dimensions, each is asked of one record at a time.
 */
import type { Id } from '#domain/id.ts';
import type { Noun } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import { nounNames, type AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { answerStateOf } from './coverage.ts';
import { notKnown } from './dimensions.ts';
import { networkIds } from './members.ts';
import { statementsOf } from './speakers.ts';

/** Whether a record answers any of the wanted values on the day. */
export type Ask = (graph: GraphReader, record: AnyRecord, wanted: readonly string[], day: Day) => boolean;

/** The value that asks for organisations sharing so many networks with the one: `org_1~3`. */
export const sharing = (organisation: string, atLeast: number): string =>
  atLeast === 1 ? organisation : `${organisation}~${atLeast}`;

const sharingIn = (value: string): { readonly organisation: string; readonly atLeast: number } => {
  const [organisation = '', least] = value.split('~', 2);
  return { organisation, atLeast: least === undefined ? 1 : Number(least) };
};

/** Networks that both belong to. */
const countShared = (graph: GraphReader, a: string, b: string, day: Day): number => {
  const theirs = networkIds(graph, b, day);
  let shared = 0;
  for (const network of networkIds(graph, a, day)) if (theirs.has(network)) shared += 1;
  return shared;
};

/** `notKnown` asks for those who say it in their own words only. */
const stating =
  (part: 'challenge' | 'resource'): Ask =>
  (graph, { id }, wanted, day) =>
    statementsOf(graph, id, day).some((one) => {
      const term = one[part] ?? (one.kind === `statementKind.${part}` ? notKnown : null);
      return term !== null && wanted.includes(term);
    });

const asks: { readonly [N in Noun]?: Readonly<Record<string, Ask>> } = {
  organisation: {
    sharesWith: (graph, { id }, wanted, day) =>
      wanted.map(sharingIn).some(({ organisation, atLeast }) => {
        const shared = organisation === id ? 0 : countShared(graph, organisation, id, day);
        return shared > 0 && shared >= atLeast;
      }),
    otherThan: (_, { id }, wanted) => !wanted.includes(id),
    answeredIn: (graph, { id }, wanted) =>
      wanted.some((value) => {
        const [round = '', state] = value.split('~', 2);
        const found = graph.get('round', round);
        return found !== undefined && answerStateOf(graph, found, id as Id<'organisation'>) === state;
      }),
    invitedTo: (graph, { id }, wanted) =>
      wanted.some((round) => graph.get('round', round)?.invited.includes(id as Id<'organisation'>)),
    challenge: stating('challenge'),
    resource: stating('resource'),
  },
};

const byNoun = new Map(nounNames.map((noun) => [noun, new Map(Object.entries(asks[noun] ?? {}))]));

export const asksOf = (noun: Noun): ReadonlyMap<string, Ask> => byNoun.get(noun) as ReadonlyMap<string, Ask>;
