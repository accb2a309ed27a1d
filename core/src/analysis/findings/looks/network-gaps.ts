/** Networks without a coordinator, theme, function, resource or known members. What nobody has said is not a lack. */
import { changedId, type Change } from '#domain/change.ts';
import type { Membership, Network, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { coordinatorsOf } from '../../coordinators.ts';
import { memberState, tiesOfNetwork, type MemberState, type Ties } from '../../members.ts';
import { isCountedOn, isValidOn } from '../../validity.ts';
import type { Evidence, Fact } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { sureness } from '../strength.ts';
import { answered, latestOf } from './answered.ts';
import { networkGap } from './gap.ts';
import { unknownMembers } from './network-evidence.ts';
import { reasonIfAny } from './reason.ts';
import { networksOfTies, referredBy } from './touched-records.ts';

/** Several analyses ask after the same change. */
const sortedTies = ({ graph, day, made }: World, network: string): Ties =>
  made(`ties ${network}`, () => tiesOfNetwork(graph, network, day));

const stateOf = ({ incidence }: World, { id, memberList, membersWithoutOrganisation }: Network): MemberState =>
  memberState(
    memberList,
    membersWithoutOrganisation.reduce((sum, one) => sum + one.count, incidence.sizeOf(id)),
  );

/** Ties of any relation that count on the day. */
export const tiesOf = (world: World, network: string): readonly Membership[] => {
  const { members, participants, others } = sortedTies(world, network);
  return [...members, ...participants, ...others];
};

const members = (network: string, value: number): Fact => ({
  code: 'organisations',
  value,
  list: { noun: 'organisation', filter: { network: [network] } },
});

const evidence = (world: World, network: Network, more: Partial<Evidence> = {}): Evidence => ({
  facts: [members(network.id, world.incidence.membersOf(network.id).size)],
  for: [],
  against: [],
  unknown: unknownMembers(world, [network]),
  ...more,
});

const coordinatorTouched: Look['touched'] = ({ graph }, change) => {
  if (change.noun === 'link') return referredBy(graph, change, 'to');
  if (change.noun !== 'organisation') return networksOfTies(graph, change);
  const linked = graph.holding('link', 'from', changedId(change)).map(({ to }) => to as string);
  return [...networksOfTies(graph, change), ...linked];
};

/** The wholer the list, the surer that nobody on it is left out. */
const surenessOf = ({ memberList }: Network): number =>
  memberList === 'memberList.complete'
    ? sureness.said
    : memberList === 'memberList.partial'
      ? sureness.recorded
      : sureness.maybe;

export const noCoordinator = networkGap(
  'noCoordinator',
  // While nobody has listed a member, nobody knows whether one of them coordinates it; with no tie at all, nobody has to.
  (world, network) =>
    stateOf(world, network) !== 'unknown' &&
    tiesOf(world, network.id).length > 0 &&
    coordinatorsOf(world.graph, network.id, world.day, sortedTies(world, network.id)).length === 0
      ? { kind: 'noCoordinator', strength: surenessOf(network) }
      : null,
  { touched: coordinatorTouched, evidence },
);

const ownChange: Look['touched'] = (_, change: Change) => (change.noun === 'network' ? [changedId(change)] : []);

export const noTheme = networkGap(
  'noTheme',
  (_, { themes }) => (themes.length === 0 ? { kind: 'noTheme', strength: sureness.recorded } : null),
  { touched: ownChange, evidence },
);

export const noFunction = networkGap(
  'noFunction',
  (_, { functions }) => (functions.length === 0 ? { kind: 'noFunction', strength: sureness.recorded } : null),
  { touched: ownChange, evidence },
);

export const noMembers = networkGap(
  'noMembers',
  (world, network) => {
    const state = stateOf(world, network);
    // A set ("all municipalities") is not counted, but a network with one on its list is not empty.
    if (sortedTies(world, network.id).members.length > 0) return null;
    if (state === 'none') return { kind: 'noMember', strength: sureness.said };
    return state === 'unknown' ? { kind: 'membersUnknown', strength: sureness.recorded } : null;
  },
  {
    touched: ({ graph }, change) => networksOfTies(graph, change),
    evidence: (world, network) => {
      const ties = tiesOf(world, network.id);
      const around = [...new Set(ties.map(({ organisation }) => organisation as string))];
      return evidence(world, network, { against: reasonIfAny('participatesOnly', around) });
    },
  },
);

export type Said = {
  /** Responses that speak of the network. */
  readonly responses: ReadonlySet<string>;
  readonly statements: readonly RecordOf<'statement'>[];
};

/** What responses say of a network, itself or through somebody's tie to it. */
const saidOf = ({ graph, day }: World, network: string): Said => {
  const ties = graph.holding('membership', 'network', network).filter((one) => isCountedOn(one, day));
  const statements = [network, ...ties.map(({ id }) => id)]
    .flatMap((about) => graph.holding('statement', 'about', about))
    .filter((one) => isCountedOn(one, day));
  const responses = [
    ...statements.map(({ response }) => response as string),
    ...ties.flatMap(({ saidIn }) => saidIn as readonly string[]),
    ...graph.holding('response', 'networks', network).map(({ id }) => id as string),
  ];
  const isSent = (id: string): boolean => {
    const response = graph.get('response', id);
    return response?.state === 'responseState.sent' && isValidOn(response, day);
  };
  return { responses: new Set(responses.filter(isSent)), statements };
};

const isOffer = ({ kind, resource }: RecordOf<'statement'>): boolean =>
  kind === 'statementKind.resource' || resource !== null;

/** Networks that a response speaks of. */
const networksSpokenOf = (graph: GraphReader, response: string): readonly string[] => [
  ...graph.holding('membership', 'saidIn', response).map(({ network }) => network as string),
  ...graph.holding('statement', 'response', response).flatMap(({ about }) => networksOfSubject(graph, about)),
];

const networksOfSubject = (graph: GraphReader, about: string): readonly string[] => [
  about,
  ...(graph.get('membership', about) ? [graph.get('membership', about)?.network as string] : []),
];

export const noResource = networkGap(
  'noResource',
  (world, network) => {
    const { responses, statements } = saidOf(world, network.id);
    // Nobody was asked: then nobody knows what it has.
    return responses.size > 0 && !statements.some(isOffer) ? { kind: 'noResource', strength: sureness.recorded } : null;
  },
  {
    touched: ({ graph }, change) => {
      if (change.noun === 'statement')
        return referredBy(graph, change, 'about').flatMap((about) => networksOfSubject(graph, about));
      if (change.noun === 'response')
        return [...referredBy(graph, change, 'networks'), ...networksSpokenOf(graph, changedId(change))];
      return networksOfTies(graph, change);
    },
    evidence: (world, network) => {
      const { responses, statements } = saidOf(world, network.id);
      const counted = (code: Fact['code'], value: number): Fact => ({ code, value, list: null });
      const last = latestOf([...responses].flatMap((id) => world.graph.get('response', id) ?? []));
      const offered = statements.filter(isOffer).length;
      return {
        facts: [counted('answers', responses.size), counted('stated', statements.length), counted('offered', offered)],
        for: last ? [answered(last)] : [],
        against: [],
        unknown: [],
      };
    },
  },
);
