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
import { networkIds, tiesOfNetwork } from './members.ts';
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

/** The value that asks about two records at once: `net_1~net_2`. */
export const ofTwo = (one: string, other: string): string => `${one}~${other}`;

/** Of two networks by a member, or of two organisations by a network: whether it is in the one, and in the other. */
const tiedToTwo =
  (tied: (graph: GraphReader, record: AnyRecord, day: Day) => ReadonlySet<string>, toOther: boolean): Ask =>
  (graph, record, wanted, day) => {
    const own = tied(graph, record, day);
    return wanted.some((value) => {
      const [one = '', other = ''] = value.split('~', 2);
      return own.has(one) && own.has(other) === toOther;
    });
  };

const networksOf = (graph: GraphReader, { id }: AnyRecord, day: Day): ReadonlySet<string> => networkIds(graph, id, day);
const membersOf = (graph: GraphReader, { id }: AnyRecord, day: Day): ReadonlySet<string> =>
  new Set(tiesOfNetwork(graph, id, day).members.map((one) => one.organisation as string));

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
    inBoth: tiedToTwo(networksOf, true),
    inOnly: tiedToTwo(networksOf, false),
  },
  decision: {
    finding: (_, record, wanted) => wanted.includes(record['finding'] as string),
  },
  network: {
    sharedBy: tiedToTwo(membersOf, true),
    onlyOf: tiedToTwo(membersOf, false),
  },
};

const byNoun = new Map(nounNames.map((noun) => [noun, new Map(Object.entries(asks[noun] ?? {}))]));

export const asksOf = (noun: Noun): ReadonlyMap<string, Ask> => byNoun.get(noun) as ReadonlyMap<string, Ask>;
