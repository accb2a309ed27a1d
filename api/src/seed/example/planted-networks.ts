/** Networks of the invented region that overlap in a known way, are written twice, or only look alike. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Actor } from './actors.ts';
import { idOf } from './draft.ts';
import { drawWeighted } from './draw.ts';
import type { OverlapKind, PlantedDifference, PlantedDuplicate, PlantedOverlap } from './manifest.ts';
import { plan, type NetworkPlan } from './network-plans.ts';
import { neighbourhoods } from './places.ts';

type PlantedPair = {
  readonly kind: OverlapKind;
  /** Members of the first, of the second, and of both. */
  readonly sizes: readonly [first: number, second: number, shared: number];
  readonly plans: readonly [NetworkPlan, NetworkPlan];
};

const { seaLapland, fells, middle } = neighbourhoods;
const within = (reach: readonly string[]): Partial<NetworkPlan> => ({ reach, level: 'subregional' });

const pairs: readonly PlantedPair[] = [
  {
    kind: 'contained',
    sizes: [16, 6, 6],
    plans: [
      plan(
        'contained-1a',
        0,
        'Lasten ja nuorten palveluverkosto',
        'thematic | lape | development infoExchange | children',
      ),
      plan('contained-1b', 0, 'Koulupolun yhteistyöryhmä', 'workingGroup | lape | preparation | children'),
    ],
  },
  {
    kind: 'contained',
    sizes: [13, 7, 6],
    plans: [
      plan('contained-2a', 0, 'Meri-Lapin liikuntafoorumi', 'forum | sports | events | everyone', within(seaLapland)),
      plan(
        'contained-2b',
        0,
        'Meri-Lapin soveltavan liikunnan ryhmä',
        'workingGroup | sports disability | development',
        within(seaLapland),
      ),
    ],
  },
  {
    kind: 'parallel',
    sizes: [11, 10, 8],
    plans: [
      plan('parallel-1a', 0, 'Arjen mielenterveystyön verkosto', 'thematic | mentalHealth | peerSupport development'),
      plan(
        'parallel-1b',
        0,
        'Mielen hyvinvoinnin yhteistyöryhmä',
        'workingGroup | mentalHealth | peerSupport development',
      ),
    ],
  },
  {
    kind: 'parallel',
    sizes: [9, 9, 7],
    plans: [
      plan(
        'parallel-2a',
        0,
        'Tunturi-Lapin digitukiverkosto',
        'digital | digitalInclusion | guidance | older',
        within(fells),
      ),
      plan(
        'parallel-2b',
        0,
        'Tunturikylien digirinki',
        'digital | digitalInclusion | guidance | villagers',
        within(fells),
      ),
    ],
  },
  {
    kind: 'sameThemeDifferentMembers',
    sizes: [8, 7, 0],
    plans: [
      plan('apart-1a', 0, 'Kuvataiteen ja käsityön rengas', 'sectoral | culture | events'),
      plan('apart-1b', 0, 'Esittävän taiteen rengas', 'sectoral | culture | communication'),
    ],
  },
  {
    kind: 'sameMembersDifferentTheme',
    sizes: [6, 6, 6],
    plans: [
      plan('same-1a', 0, 'Keskisen Lapin varautumisryhmä', 'preparatoryGroup | safety | preparation', within(middle)),
      plan('same-1b', 0, 'Keskisen Lapin tapahtumarengas', 'areal | culture | events', within(middle)),
    ],
  },
  {
    kind: 'sameFunctionNoSharedMember',
    sizes: [7, 6, 0],
    plans: [
      plan('function-1a', 0, 'Vammaisneuvonnan rengas', 'sectoral | disability | guidance | disability'),
      plan('function-1b', 0, 'Työnhakijan neuvojat', 'sectoral | employment | guidance | unemployed'),
    ],
  },
];

/** Written twice: the second time by somebody who did not find the first. */
const twins: readonly (readonly [PlantedDuplicate['phenomenon'], NetworkPlan, NetworkPlan])[] = [
  [
    'inflection',
    plan('twin-1a', 6, 'Pohjoisen perinnerengas', 'sectoral | culture | mapping'),
    plan('twin-1b', 3, 'Pohjoisen perinnerenkaan', 'sectoral | culture |', { list: 'partial', uncoordinated: true }),
  ],
  [
    'typo',
    plan('twin-2a', 7, 'Tunturi-Lapin perheverkosto', 'thematic | lape | guidance | families', within(fells)),
    plan('twin-2b', 2, 'Tunturi-Lapin perhevekrosto', 'thematic | lape |', {
      ...within(fells),
      list: 'partial',
      uncoordinated: true,
    }),
  ],
  [
    'abbreviation',
    plan('twin-3a', 8, 'Meri-Lapin kokemusosaajien verkosto', 'experience | experience | training', {
      ...within(seaLapland),
      short: 'MEKO',
    }),
    plan('twin-3b', 3, 'MEKO-verkosto', 'experience | | training', {
      ...within(seaLapland),
      ownTerms: ['theme.EX-kokemusasiantuntijuus'],
      list: 'unknown',
      uncoordinated: true,
    }),
  ],
];

/** Who may sit in a planted network: those who take part at all, so that nobody planted as alone is drawn in. */
const mayJoin = (actor: Actor, { reach, themes }: NetworkPlan): boolean =>
  actor.activity > 0 &&
  !actor.ended &&
  (!reach || reach.includes(actor.home)) &&
  (reach !== undefined || shares(actor, themes));

const shares = (actor: Actor, themes: readonly string[]): boolean =>
  actor.wide || actor.themes.some((theme) => themes.includes(theme));

const membersOf = (chance: Chance, actors: readonly Actor[], { sizes, plans }: PlantedPair) => {
  const [first, second, shared] = sizes;
  const draw = (of: NetworkPlan, count: number, but: ReadonlySet<string>): readonly string[] =>
    drawWeighted(
      chance,
      actors.filter((actor) => mayJoin(actor, of) && !but.has(actor.id)),
      ({ activity }) => Math.min(activity, 3),
      count,
    ).map(({ id }) => id);
  const a = draw(plans[0], first, new Set());
  return [a, [...a.slice(0, shared), ...draw(plans[1], second - shared, new Set(a))]] as const;
};

/** The planted networks with their members drawn. */
export const plantNetworks = (chance: Chance, actors: readonly Actor[]): readonly NetworkPlan[] => [
  ...pairs.flatMap((pair) => {
    const members = membersOf(chance, actors, pair);
    return pair.plans.map((one, at) => ({ ...one, members: members[at] ?? [] }));
  }),
  ...twins.flatMap(([, first, second]) => [first, second]),
];

const pairOf = (a: string, b: string) => [idOf('network', a), idOf('network', b)] as const;

export const plantedOverlaps: readonly PlantedOverlap[] = pairs.map(({ kind, sizes, plans: [a, b] }) => ({
  kind,
  networks: pairOf(a.key, b.key),
  shared: sizes[2],
}));

export const networkDuplicates: readonly PlantedDuplicate[] = twins.map(([phenomenon, a, b]) => ({
  noun: 'network',
  ids: pairOf(a.key, b.key),
  phenomenon,
}));

export const networkDifferences: readonly PlantedDifference[] = [
  { noun: 'network', ids: pairOf('wellbeing', 'wellbeing-committee'), difference: 'bodyAndSubgroup' },
  { noun: 'network', ids: pairOf('table-240', 'table-241'), difference: 'neighbouringPlaces' },
];
