/** What speaks for and against two networks being one too many, and what nobody knows of them. */
import type { Network } from '#domain/record.ts';
import { inLanguage } from '#domain/localised.ts';
import { coordinatorsOf } from '../../coordinators.ts';
import { countMembers } from '../../members.ts';
import { fold } from '../../search.ts';
import type { Evidence, Finding, Reason } from '../finding.ts';
import { reason, reasonIfAny } from './reason.ts';
import type { ReasonCode } from '../analyses.ts';
import type { World } from '../look.ts';
import { areNested, common, meetingAreas } from './network-pairs.ts';
import { byChanceOf, factsOf, measuresOf, type Measures } from './pair-measures.ts';

type Sides = {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly unknown: readonly Reason[];
};
const nothing: Sides = { for: [], against: [], unknown: [] };

/** Twice as many as chance would share is still within what hubs bring together. */
const likeChance = 2;

/** Compares what two networks are about: alike, apart, or of one of them not known. */
const compared = (
  networks: readonly [Network, Network],
  field: 'themes' | 'functions' | 'targetGroups',
  [same, different, unknown]: readonly [ReasonCode, ReasonCode, ReasonCode],
): Sides => {
  const [a, b]: readonly (readonly string[])[] = networks.map((one) => one[field]);
  const without = networks.filter((one) => one[field].length === 0).map(({ id }) => id);
  if (!a || !b || without.length > 0) return { ...nothing, unknown: [reason(unknown, without)] };
  const alike = common(a, b);
  return alike.length > 0
    ? { ...nothing, for: [reason(same, alike)] }
    : { ...nothing, against: [reason(different, [...a, ...b])] };
};

const comparedAreas = ({ graph }: World, a: Network, b: Network): Sides => {
  const without = [a, b].filter(({ areas }) => areas.length === 0).map(({ id }) => id);
  if (without.length > 0) return { ...nothing, unknown: [reason('areaUnknown', without)] };
  const met = meetingAreas(graph, a, b);
  return met.length > 0
    ? { ...nothing, for: [reason('sameArea', met)] }
    : { ...nothing, against: [reason('differentArea', [...a.areas, ...b.areas])] };
};

/** Words of a purpose that say something: long enough, whatever their case. */
const wordsOf = ({ purpose }: Network): readonly string[] =>
  purpose === null
    ? []
    : [...new Set(fold(inLanguage(purpose, 'fi').text).split(/[^\p{L}\d-]+/u))].filter((one) => one.length >= 6);

/** In so many purposes a word that more than a third of them hold tells two networks from nobody. */
const manyPurposes = 6;

/** How many networks have a purpose, and in how many of those each word stands. */
const purposesIn = ({ graph, made }: World) =>
  made('purposes', () => {
    const purposes = graph
      .all('network')
      .map(wordsOf)
      .filter((words) => words.length > 0);
    const holding = new Map<string, number>();
    for (const word of purposes.flat()) holding.set(word, (holding.get(word) ?? 0) + 1);
    return { count: purposes.length, holding };
  });

const tellsSomething = (world: World, word: string): boolean => {
  const { count, holding } = purposesIn(world);
  return count < manyPurposes || (holding.get(word) ?? 0) * 3 <= count;
};

const comparedPurposes = (world: World, a: Network, b: Network): Sides => {
  const without = [a, b].filter((one) => wordsOf(one).length === 0).map(({ id }) => id);
  if (without.length > 0) return { ...nothing, unknown: [reason('purposeUnknown', without)] };
  const words = common(wordsOf(a), wordsOf(b)).filter((word) => tellsSomething(world, word));
  return words.length > 0
    ? { ...nothing, for: [reason('samePurposeWords', [], { words: words.join(', ') })] }
    : nothing;
};

const comparedRest = (world: World, a: Network, b: Network): Sides => {
  const coordinators = common(
    coordinatorsOf(world.graph, a.id, world.day),
    coordinatorsOf(world.graph, b.id, world.day),
  );
  const against: readonly (readonly [boolean, Reason])[] = [
    [areNested(world.graph, a, b), reason('partOfOther', [a.id, b.id])],
    [
      a.level !== null && b.level !== null && a.level !== b.level,
      reason('differentLevel', [a.level ?? '', b.level ?? '']),
    ],
    [a.kind !== b.kind && ![a.kind, b.kind].includes('networkKind.unknown'), reason('differentKind', [a.kind, b.kind])],
  ];
  return {
    ...nothing,
    for: reasonIfAny('sameCoordinator', coordinators),
    against: against.flatMap(([holds, one]) => (holds ? [one] : [])),
  };
};

/** Networks of which not every member is known, and how much of them is. */
export const unknownMembers = ({ graph, day }: World, networks: readonly Network[]): readonly Reason[] => {
  const inState = (state: string): readonly string[] =>
    networks.filter((one) => countMembers(graph, one, day).state === state).map(({ id }) => id);
  const [partial, unknown] = [inState('atLeast'), inState('unknown')];
  return [...reasonIfAny('membersPartial', partial), ...reasonIfAny('membersUnknown', unknown)];
};

const comparedMembers = (world: World, a: Network, b: Network, measures: Measures, byChance: number): Sides => {
  const { shared, first, second, containment } = measures;
  const smaller = first <= second ? a.id : b.id;
  return {
    for: [
      ...(shared > 0 ? [reason('manyShared', [], { n: shared })] : []),
      ...reasonIfAny('allOfSmaller', containment === 1 ? [smaller] : []),
    ],
    against:
      shared > 0 && shared <= byChance * likeChance
        ? [reason('sharedByChance', [], { n: Math.round(byChance * 10) / 10 })]
        : [],
    unknown: unknownMembers(world, [a, b]),
  };
};

/** Organisations in any network. */
const organisationsIn = ({ incidence, made }: World): number =>
  made('organisations in networks', () => {
    const found = new Set<string>();
    for (const network of incidence.networks()) for (const one of incidence.membersOf(network)) found.add(one);
    return found.size;
  });

export const sharedOf = ({ incidence }: World, a: string, b: string): number => {
  let shared = 0;
  for (const one of incidence.membersOf(a)) if (incidence.membersOf(b).has(one)) shared += 1;
  return shared;
};

export const pairEvidence = (world: World, { subjects }: Finding): Evidence => {
  const [a, b] = subjects.map((id) => world.graph.get('network', id));
  if (!a || !b) return { facts: [], ...nothing };
  const sizes = [a, b].map(({ id }) => world.incidence.membersOf(id).size);
  const measures = measuresOf(sizes[0] ?? 0, sizes[1] ?? 0, sharedOf(world, a.id, b.id));
  const byChance = byChanceOf(measures, organisationsIn(world));
  const sides = [
    comparedMembers(world, a, b, measures, byChance),
    compared([a, b], 'themes', ['sameTheme', 'differentTheme', 'themeUnknown']),
    compared([a, b], 'functions', ['sameFunction', 'differentFunction', 'functionUnknown']),
    compared([a, b], 'targetGroups', ['sameTargetGroup', 'differentTargetGroup', 'targetGroupUnknown']),
    comparedAreas(world, a, b),
    comparedPurposes(world, a, b),
    comparedRest(world, a, b),
  ];
  return {
    facts: factsOf('network', a.id, b.id, measures, byChance),
    for: sides.flatMap((side) => side.for),
    against: sides.flatMap((side) => side.against),
    unknown: sides.flatMap((side) => side.unknown),
  };
};
