/**
 * Organisations that sit in the same networks, or nearly. Candidates meet in the smallest of an organisation's networks:
 * who shares so many of them must be in one of those, so that the largest need not be gone through.
 */
import type { Organisation } from '#domain/record.ts';
import { isCountedOn } from '../../validity.ts';
import { pairFindingId, type Evidence, type Finding } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { bandOf } from '../strength.ts';
import { common, placesMeeting } from './network-pairs.ts';
import { byChanceOf, factsOf, measuresOf, strengthOf, type Measures } from './pair-measures.ts';
import { reason, reasonIfAny } from './reason.ts';
import { organisationsOfTies } from './touched-records.ts';

const organisationOn = ({ graph, day }: World, id: string): Organisation | null => {
  const organisation = graph.get('organisation', id);
  return organisation && isCountedOn(organisation, day) && !organisation.plural ? organisation : null;
};

/** Everybody who may share enough networks with the organisation. */
const candidatesOf = ({ incidence, setting }: World, id: string): ReadonlySet<string> => {
  const networks = [...incidence.networksOf(id)].map((network) => incidence.membersOf(network));
  const least = Math.max(
    setting('organisationOverlap', 'shared'),
    Math.ceil(setting('organisationOverlap', 'jaccard') * networks.length),
  );
  const smallest = networks.toSorted((a, b) => a.size - b.size).slice(0, Math.max(0, networks.length - least + 1));
  const found = new Set(smallest.flatMap((members) => [...members]));
  found.delete(id);
  return found;
};

const measuresBetween = ({ incidence }: World, a: string, b: string): Measures => {
  const [ofA, ofB] = [incidence.networksOf(a), incidence.networksOf(b)];
  let shared = 0;
  for (const one of ofA) if (ofB.has(one)) shared += 1;
  return measuresOf(ofA.size, ofB.size, shared);
};

const overlapOf = (world: World, a: string, b: string): readonly Finding[] => {
  const measures = measuresBetween(world, a, b);
  if (measures.shared < world.setting('organisationOverlap', 'shared')) return [];
  if (measures.jaccard < world.setting('organisationOverlap', 'jaccard')) return [];
  const strength = strengthOf(measures);
  return [
    {
      id: pairFindingId('organisationOverlap', a, b),
      analysis: 'organisationOverlap',
      kind: measures.shared === measures.union ? 'sameNetworks' : 'nearlySameNetworks',
      band: bandOf(strength),
      strength,
      subjects: [a, b].toSorted(),
    },
  ];
};

const themesOf = ({ graph, incidence }: World, id: string): readonly string[] => [
  ...new Set(
    [...incidence.networksOf(id)].toSorted().flatMap((network) => graph.get('network', network)?.themes ?? []),
  ),
];

const areasOf = ({ homeMunicipality, operatingAreas }: Organisation): readonly string[] => [
  ...new Set([...(homeMunicipality === null ? [] : [homeMunicipality]), ...operatingAreas]),
];

const networksIn = ({ incidence, made }: World): number =>
  made('networks with members', () => [...incidence.networks()].length);

const evidenceOf = (world: World, { subjects }: Finding): Evidence => {
  const [a, b] = subjects.map((id) => world.graph.get('organisation', id));
  if (!a || !b) return { facts: [], for: [], against: [], unknown: [] };
  const measures = measuresBetween(world, a.id, b.id);
  const byChance = byChanceOf(measures, networksIn(world));
  const [home, other] = [a.homeMunicipality, b.homeMunicipality];
  const met = placesMeeting(world.graph, areasOf(a), areasOf(b));
  const placeless = [a, b].filter((one) => areasOf(one).length === 0).map(({ id }) => id);
  const unlikeKinds = a.kind !== b.kind && ![a.kind, b.kind].includes('organisationKind.unknown');
  return {
    facts: factsOf('organisation', a.id, b.id, measures, byChance),
    for: [
      reason('manyShared', [], { n: measures.shared }),
      ...reasonIfAny('sameTheme', common(themesOf(world, a.id), themesOf(world, b.id))),
      ...(home !== null && home === other ? [reason('sameHome', [home])] : reasonIfAny('sameArea', met)),
    ],
    against: [
      ...reasonIfAny('differentKind', unlikeKinds ? [a.kind, b.kind] : []),
      ...(placeless.length === 0 && met.length === 0 ? [reason('differentArea', [...areasOf(a), ...areasOf(b)])] : []),
    ],
    unknown: reasonIfAny('areaUnknown', placeless),
  };
};

export const organisationOverlap: Look = {
  units: (world) => world.graph.all('organisation').map(({ id }) => id),
  touched: ({ graph }, change) => organisationsOfTies(graph, change),
  at: (world, unit) => {
    if (!organisationOn(world, unit)) return [];
    return [...candidatesOf(world, unit)].flatMap((id) =>
      organisationOn(world, id) ? overlapOf(world, unit, id) : [],
    );
  },
  evidence: evidenceOf,
};
