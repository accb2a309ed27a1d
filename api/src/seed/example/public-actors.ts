/** Municipalities, the set of them all, authorities, schools, parishes and projects of the invented region. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import { lastDay, type Day, type PartialDate } from '@tvl/core/domain/partial-date.ts';
import { actorOf, realKinds, reviewOf, someActivity, type Actor } from './actors.ts';
import { monthFrom } from './dates.ts';
import { draft, type Draft } from './draft.ts';
import { otherActors, otherKey } from './other-actors.ts';
import { lapland, places } from './places.ts';
import { hasEnded, projectPlans } from './projects.ts';

/** Belonging to many networks is their work. */
const busyKinds: Readonly<Record<string, number>> = {
  wellbeingCounty: 14,
  regionalCouncil: 9,
  umbrella: 8,
  expertiseCentre: 7,
  organisationCentre: 6,
  districtOrganisation: 5,
};

const municipalities = (): readonly Actor[] =>
  places.map(({ code, town, genitive, swedish, northernSami, weight }) =>
    actorOf({
      key: `m${code}`,
      name: `${genitive} ${town ? 'kaupunki' : 'kunta'}`,
      kind: 'municipality',
      home: code,
      themes: ['hyte', 'municipalCooperation', 'participation'],
      activity: 2 + weight / 60,
      input: {
        names: {
          fi: `${genitive} ${town ? 'kaupunki' : 'kunta'}`,
          sv: `${swedish} ${town ? 'stad' : 'kommun'}`,
          ...(northernSami ? { se: northernSami } : {}),
        },
        sector: 'sector.both',
      },
    }),
  );

const others = (chance: Chance): readonly Actor[] =>
  otherActors.map(({ name, kind, home, themes, wide, swedish }, at) =>
    actorOf({
      key: otherKey(kind, otherActors.slice(0, at + 1).filter((one) => one.kind === kind).length),
      name,
      kind,
      home,
      themes,
      wide,
      activity: (kind === 'informalGroup' && chance.once(3) ? 0 : 1) * (busyKinds[kind] ?? someActivity(chance)),
      input: {
        names: { fi: name, ...(swedish ? { sv: swedish } : {}) },
        description: realKinds.has(kind) ? undefined : { fi: 'Keksitty esimerkki.' },
        review: reviewOf(chance),
      },
    }),
  );

const projects = (chance: Chance, day: Day): readonly Actor[] =>
  projectPlans.map((plan) => {
    const [from, to] = [monthFrom(day, plan.from), monthFrom(day, plan.to)];
    return actorOf({
      key: `p-${plan.key}`,
      name: plan.name,
      kind: 'project',
      home: plan.home,
      themes: plan.themes,
      wide: true,
      activity: 2 * someActivity(chance),
      ended: hasEnded(plan),
      input: {
        sector: 'sector.unknown',
        aims: 'Keksitty esimerkki: hanke tuo järjestöt ja kunnat saman pöydän ääreen.',
        fundingPeriods: [{ from, to: lastDay(to as PartialDate), note: 'Avustus' }],
        validFrom: from,
        validTo: hasEnded(plan) ? to : undefined,
      },
    });
  });

export const makePublicActors = (chance: Chance, day: Day): readonly Actor[] => [
  ...municipalities(),
  ...others(chance),
  ...projects(chance, day),
];

/** An actor that is many: shown, never counted as one organisation. */
export const allMunicipalities: Draft = draft('organisation', 'all-municipalities', {
  names: { fi: 'Kaikki Lapin kunnat', sv: 'Alla kommuner i Lappland' },
  kind: 'organisationKind.municipality',
  plural: true,
  operatingAreas: [lapland],
});
