/** Who is in a network, and in which networks somebody is, on a day. The one place that knows what a member is. */
import type { Day } from '#domain/partial-date.ts';
import type { Membership, Network } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { hasEndedBy, isSuggestion, isUnreviewed, isValidOn } from './validity.ts';

/** Unknown is not zero: `atLeast` when the list is not whole, `unknown` when nobody has listed any. */
export type MemberState = 'none' | 'known' | 'atLeast' | 'unknown';

export type MemberCount = {
  readonly state: MemberState;
  /** Distinct organisations that belong, and members without an organisation. */
  readonly total: number;
  readonly organisations: number;
  readonly withoutOrganisation: number;
  /** Of the organisations, how many rest on ties nobody has reviewed. */
  readonly unreviewed: number;
};

export type Ties = {
  readonly members: readonly Membership[];
  readonly participants: readonly Membership[];
  readonly others: readonly Membership[];
  readonly suggestions: readonly Membership[];
  /** Over before the day, or one of their ends is: kept, shown apart, never counted. */
  readonly past: readonly Membership[];
};

const sorted = (graph: GraphReader, memberships: readonly Membership[], day: Day): Ties => {
  const valid = memberships.filter((one) => isValidOn(one, day) && standing(graph, one, day));
  const counted = valid.filter((one) => !isSuggestion(one));
  return {
    members: counted.filter((one) => one.relation === 'membershipRelation.member'),
    participants: counted.filter((one) => one.relation === 'membershipRelation.participant'),
    others: counted.filter((one) => one.relation === 'membershipRelation.other'),
    suggestions: valid.filter(isSuggestion),
    past: memberships.filter((one) => !isSuggestion(one) && isOver(graph, one, day)),
  };
};

const isOver = (graph: GraphReader, membership: Membership, day: Day): boolean => {
  const ends = [graph.get('organisation', membership.organisation), graph.get('network', membership.network)];
  return [membership, ...ends].some((one) => one !== undefined && hasEndedBy(one, day));
};

/** A tie holds only while both its ends do. */
const standing = (graph: GraphReader, membership: Membership, day: Day): boolean => {
  const organisation = graph.get('organisation', membership.organisation);
  const network = graph.get('network', membership.network);
  return organisation !== undefined && network !== undefined && isValidOn(organisation, day) && isValidOn(network, day);
};

export const tiesOfNetwork = (graph: GraphReader, network: string, day: Day): Ties =>
  sorted(graph, graph.holding('membership', 'network', network), day);

export const tiesOfOrganisation = (graph: GraphReader, organisation: string, day: Day): Ties =>
  sorted(graph, graph.holding('membership', 'organisation', organisation), day);

/** A set ("all municipalities") is shown among members but is not one organisation. */
const isOne = (graph: GraphReader, organisation: string): boolean =>
  graph.get('organisation', organisation)?.plural === false;

const distinct = (graph: GraphReader, memberships: readonly Membership[]): ReadonlySet<string> =>
  new Set(memberships.map((one) => one.organisation as string).filter((id) => isOne(graph, id)));

/** How surely so many members are known, by what is said of the list. */
export const memberState = (list: Network['memberList'], total: number): MemberState =>
  list === 'memberList.complete' ? (total === 0 ? 'none' : 'known') : total === 0 ? 'unknown' : 'atLeast';

/** Ids of the organisations that count as members of the network. */
export const memberIds = (graph: GraphReader, network: string, day: Day): ReadonlySet<string> =>
  distinct(graph, tiesOfNetwork(graph, network, day).members);

/** How many members the network has, and how surely. Participants and role holders are not among them. */
export const countMembers = (graph: GraphReader, network: Network, day: Day): MemberCount => {
  const { members } = tiesOfNetwork(graph, network.id, day);
  const organisations = distinct(graph, members);
  const reviewed = distinct(
    graph,
    members.filter((one) => !isUnreviewed(one)),
  );
  const withoutOrganisation = network.membersWithoutOrganisation.reduce((sum, one) => sum + one.count, 0);
  const total = organisations.size + withoutOrganisation;
  return {
    state: memberState(network.memberList, total),
    total,
    organisations: organisations.size,
    withoutOrganisation,
    unreviewed: organisations.size - reviewed.size,
  };
};

/** Ids of the networks the organisation belongs to (not: works within). */
export const networkIds = (graph: GraphReader, organisation: string, day: Day): ReadonlySet<string> =>
  new Set(tiesOfOrganisation(graph, organisation, day).members.map((one) => one.network as string));

/** Whether the organisation counts as a member of the network. O(its memberships), however many members the network has. */
export const isMemberOf = (graph: GraphReader, organisation: string, network: string, day: Day): boolean =>
  isOne(graph, organisation) && networkIds(graph, organisation, day).has(network);

/** Head counts of an event: persons once each, organisations once each, pairs of person and organisation. */
export const countAttendance = (
  graph: GraphReader,
  event: { readonly id: string; readonly headCount: number | null; readonly remoteCount: number | null },
): {
  readonly persons: number | null;
  readonly remote: number | null;
  readonly organisations: number;
  readonly pairs: number;
} => {
  const attendances = graph.holding('attendance', 'event', event.id).filter((one) => !isSuggestion(one));
  return {
    persons: event.headCount,
    remote: event.remoteCount,
    organisations: new Set(attendances.map((one) => one.organisation).filter((id) => isOne(graph, id))).size,
    pairs: attendances.reduce((sum, one) => sum + (one.representatives ?? 1), 0),
  };
};
