/** What would be lost if organisations, projects or networks ended. Looked at, never stored. */
import type { Noun } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Network, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { coordinatorsOf } from './coordinators.ts';
import { partsWithout } from './cut-points.ts';
import { countMembers, networkIds, tiesOfNetwork } from './members.ts';
import { incidenceOf, type Incidence } from './overlaps/incidence.ts';
import { isCarrying } from './project-end.ts';
import { isCountedOn, isValidOn } from './validity.ts';

/** The gravest first. */
export const consequenceKinds = [
  'losesLastMember',
  'losesFunding',
  'losesCoordinator',
  'losesHost',
  'inNoNetwork',
  'cutOff',
  'losesMembers',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];

export type Consequence = {
  readonly kind: ConsequenceKind;
  /** The network or organisation. */
  readonly record: string;
  /** How many are left of what it loses; of what is cut off, how many still hang together with it. Null: nobody knows. */
  readonly left: number | null;
  /** Of the ended, those it hangs on. */
  readonly because: readonly string[];
};

/** The register as it reads without some records. */
const without = (graph: GraphReader, ended: ReadonlySet<string>): GraphReader => {
  const left = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
    records.filter(({ id }) => !ended.has(id));
  return {
    get: (noun, id) => (ended.has(id) ? undefined : graph.get(noun, id)),
    all: (noun) => left(graph.all(noun)),
    holding: <N extends Noun>(noun: N, field: string & keyof RecordOf<N>, value: string) =>
      left(graph.holding(noun, field, value)),
    count: (noun) => graph.count(noun),
  };
};

/** Projects that carry the network on the day. */
const carrying = (graph: GraphReader, { restsOn }: Network, day: Day): readonly string[] =>
  restsOn.filter((id) => {
    const project = graph.get('organisation', id);
    return project !== undefined && isCarrying(project, day);
  });

const hostsOf = (graph: GraphReader, { attachedTo }: Network, day: Day): readonly string[] =>
  attachedTo.filter((id) => {
    const host = graph.get('organisation', id);
    return host !== undefined && isValidOn(host, day);
  });

type Look = {
  readonly before: GraphReader;
  readonly after: GraphReader;
  readonly ended: ReadonlySet<string>;
  readonly day: Day;
};

/** Something that a network has from organisations, and has none of afterwards. */
const losesAll = (
  { before, after, ended, day }: Look,
  network: Network,
  kind: ConsequenceKind,
  of: (graph: GraphReader, network: Network, day: Day) => readonly string[],
): readonly Consequence[] => {
  const had = of(before, network, day);
  if (had.length === 0 || of(after, network, day).length > 0) return [];
  return [{ kind, record: network.id, left: 0, because: [...new Set(had)].filter((id) => ended.has(id)).toSorted() }];
};

/** Members that count: sets and suggestions do not. Of a list that nobody completed, none left is not known. */
const losesMembers = ({ before, after, ended, day }: Look, network: Network): readonly Consequence[] => {
  const [had, has] = [countMembers(before, network, day), countMembers(after, network, day)];
  if (has.total === had.total) return [];
  const members = tiesOfNetwork(before, network.id, day).members.map(({ organisation }) => organisation as string);
  return [
    {
      kind: has.total > 0 ? 'losesMembers' : 'losesLastMember',
      record: network.id,
      left: has.state === 'unknown' ? null : has.total,
      because: [...new Set(members)].filter((id) => ended.has(id)).toSorted(),
    },
  ];
};

const ofNetworks = (look: Look): readonly Consequence[] =>
  look.after
    .all('network')
    .filter((network) => isCountedOn(network, look.day))
    .flatMap((network) => [
      ...losesAll(look, network, 'losesCoordinator', (graph, { id }, day) => coordinatorsOf(graph, id, day)),
      ...losesAll(look, network, 'losesFunding', carrying),
      ...losesAll(look, network, 'losesHost', hostsOf),
      ...losesMembers(look, network),
    ]);

const ofOrganisations = ({ after, ended, day }: Look, incidence: Incidence): readonly Consequence[] => {
  const left = new Set([...ended].flatMap((network) => [...incidence.membersOf(network)]));
  return [...left]
    .filter((id) => !ended.has(id) && networkIds(after, id, day).size === 0)
    .map((id) => {
      const because = [...incidence.networksOf(id)].filter((network) => ended.has(network)).toSorted();
      return { kind: 'inNoNetwork', record: id, left: 0, because };
    });
};

/** Networks around the ended, by what hung together before. */
const groupsAround = (incidence: Incidence, ended: ReadonlySet<string>): readonly ReadonlySet<string>[] => {
  const groups: Set<string>[] = [];
  for (const start of ended) {
    const isKnown = groups.some((group) => group.has(start));
    const nothing = incidence.membersOf(start).size + incidence.networksOf(start).size === 0;
    if (isKnown || nothing) continue;
    const group = new Set([start]);
    for (const id of group) {
      for (const one of incidence.membersOf(id)) group.add(one);
      for (const one of incidence.networksOf(id)) group.add(one);
    }
    groups.push(group);
  }
  return groups;
};

/**
 * What is left of each part of the map falls apart: all but its largest piece is cut off. What is in no network or has no
 * member any more is said as that.
 */
const cutOff = (ended: ReadonlySet<string>, incidence: Incidence): readonly Consequence[] =>
  groupsAround(incidence, ended).flatMap((group) => {
    const networks = [...group].filter((id) => incidence.membersOf(id).size > 0);
    const [, ...pieces] = partsWithout(incidence, networks, ended);
    return pieces
      .filter(({ organisations }) => organisations.length > 0)
      .flatMap((piece) => {
        const records = [...piece.networks, ...piece.organisations];
        const beside = records.flatMap((id) => [...incidence.membersOf(id), ...incidence.networksOf(id)]);
        const because = [...new Set(beside)].filter((id) => ended.has(id)).toSorted();
        return records.map((record): Consequence => ({ kind: 'cutOff', record, left: records.length - 1, because }));
      });
  });

const gravity = (kind: ConsequenceKind): number => consequenceKinds.indexOf(kind);
const many = Number.POSITIVE_INFINITY;

const graver = (a: Consequence, b: Consequence): number =>
  gravity(a.kind) - gravity(b.kind) ||
  (a.left === b.left ? 0 : (a.left ?? many) - (b.left ?? many)) ||
  (a.record < b.record ? -1 : a.record > b.record ? 1 : 0);

/** What follows if the records end on the day, the gravest first. Unknown ids end nothing. O(memberships). */
export const whatIf = (
  graph: GraphReader,
  ends: readonly string[],
  day: Day,
): { readonly consequences: readonly Consequence[] } => {
  const ended = new Set(ends);
  const look: Look = { before: graph, after: without(graph, ended), ended, day };
  const incidence = incidenceOf(graph, day);
  const consequences = [...ofNetworks(look), ...ofOrganisations(look, incidence), ...cutOff(ended, incidence)];
  return { consequences: consequences.toSorted(graver) };
};
