/** Network plans of the invented region as records. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { reviewOf } from './actors.ts';
import { monthFrom, yearFrom } from './dates.ts';
import { draft, idOf, terms, type Draft } from './draft.ts';
import type { NetworkPlan } from './network-plans.ts';
import { areaOf, lapland } from './places.ts';

/** Networks began at most so many years before the day. */
const oldest = 21;

const preconditions = [
  'Mukaan voi liittyä ilmoittautumalla. Jäsenyys on maksuton.',
  'Jokaisella jäsenellä on nimetty varaedustus. Kokouksia on neljä vuodessa.',
  'Jäseneltä odotetaan noin kahta työpäivää vuodessa.',
] as const;

const influences = [
  'Kunnan hyvinvointikertomus ja talousarvio.',
  'Hyvinvointialueen järjestöavustusten periaatteet.',
  'Maakunnan yhteinen ohjelmatyö.',
] as const;

const periodOf = (chance: Chance, day: Day, { status }: NetworkPlan): { validFrom?: string; validTo?: string } => {
  const begun = yearFrom(day, -4 - chance.below(oldest - 3));
  if (status === 'planned') return {};
  if (status === 'ended') return { validFrom: begun, validTo: monthFrom(day, -2 - chance.below(20)) };
  return chance.once(8) ? {} : { validFrom: chance.once(4) ? yearFrom(day, -1 - chance.below(3)) : begun };
};

const habitsOf = (chance: Chance): object => ({
  ...(chance.once(4) ? {} : { meetingCount: 1 + chance.below(11) }),
  meetingMode: `meetingMode.${chance.pick(['onSite', 'remote', 'hybrid', 'hybrid', 'unknown'])}`,
  ...(chance.once(3) ? { preconditions: chance.pick(preconditions) } : {}),
  ...(chance.once(3) ? { influences: chance.pick(influences) } : {}),
});

const peopleOf = ({ withoutOrganisation }: NetworkPlan): object =>
  withoutOrganisation === undefined
    ? {}
    : { membersWithoutOrganisation: [{ count: withoutOrganisation, role: 'kokemusasiantuntija' }] };

const areasOf = ({ reach, beyond = [] }: NetworkPlan): readonly string[] => [
  ...(reach ? reach.map(areaOf) : [lapland]),
  ...beyond,
];

const networkOf = (chance: Chance, day: Day, plan: NetworkPlan): Draft =>
  draft('network', plan.key, {
    names: { fi: plan.fi, ...(plan.sv ? { sv: plan.sv } : {}), ...(plan.se ? { se: plan.se } : {}) },
    alternativeNames: plan.short
      ? [{ name: plan.short, kind: 'alternativeNameKind.abbreviation', language: 'fi' }]
      : undefined,
    kind: `networkKind.${plan.kind}`,
    themes: [...terms('theme', plan.themes), ...(plan.ownTerms ?? [])],
    functions: terms('functionKind', plan.functions),
    targetGroups: terms('targetGroup', plan.targets ?? []),
    purpose: { fi: plan.purpose ?? 'Keksitty esimerkki.' },
    areas: areasOf(plan),
    level: `geographicLevel.${plan.level ?? 'regional'}`,
    openness: `networkOpenness.${plan.openness ?? chance.pick(['open', 'open', 'both', 'targeted', 'unknown'])}`,
    permanence: `permanence.${plan.permanence ?? chance.pick(['permanent', 'permanent', 'permanent', 'unknown'])}`,
    status: `networkStatus.${plan.status ?? 'active'}`,
    partOf: plan.partOf === undefined ? undefined : idOf('network', plan.partOf),
    attachedTo: plan.host === undefined ? [] : [idOf('organisation', plan.host)],
    restsOn: (plan.restsOn ?? []).map((key) => idOf('organisation', `p-${key}`)),
    memberList: `memberList.${plan.list ?? 'complete'}`,
    ...peopleOf(plan),
    ...habitsOf(chance),
    ...periodOf(chance, day, plan),
    review: reviewOf(chance),
  });

export const makeNetworks = (chance: Chance, day: Day, plans: readonly NetworkPlan[]): readonly Draft[] =>
  plans.map((plan) => networkOf(chance, day, plan));
