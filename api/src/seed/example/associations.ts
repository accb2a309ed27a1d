/** Associations, village associations and companies of the invented region, more of them where more people live. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { actorOf, businessIdOf, reviewOf, someActivity, type Actor } from './actors.ts';
import { yearFrom } from './dates.ts';
import { drawWeighted } from './draw.ts';
import { fieldsOfWork, saamiField, villageField, type FieldOfWork } from './fields-of-work.ts';
import { companyNames } from './other-actors.ts';
import { neighbourhoods, placeOf, places } from './places.ts';

const associationCount = 150;
/** Associations every municipality has, however small. */
const leastInPlace = 2;
const wideCount = 12;
const saamiCount = 7;
const companyCount = 34;
/** One in so many belongs to no network at all. */
const aloneInSoMany = 8;

type Making = { readonly chance: Chance; readonly day: Day; readonly taken: Set<string> };

const activityOf = (chance: Chance): number => (chance.once(aloneInSoMany) ? 0 : someActivity(chance));

const associationOf = (making: Making, home: string, work: FieldOfWork, prefix: string, wide = false): Actor | null => {
  const { chance, day, taken } = making;
  const free = work.names.filter((name) => !taken.has(`${prefix} ${name} ry`));
  if (free.length === 0) return null;
  const name = `${prefix} ${chance.pick(free)} ry`;
  taken.add(name);
  const ended = chance.once(30);
  return actorOf({
    key: `a${String(taken.size).padStart(3, '0')}`,
    name,
    kind: work === villageField ? 'villageAssociation' : 'association',
    home,
    themes: work.themes,
    activity: ended ? someActivity(chance) : activityOf(chance) * (wide ? 3 : 1),
    wide,
    ended,
    input: {
      associationClass: `associationClass.${work.associationClass}`,
      sector: chance.once(15) ? 'sector.unknown' : `sector.${work.sector}`,
      businessId: chance.once(3) ? businessIdOf(taken.size) : undefined,
      description: chance.once(3) ? undefined : { fi: `${work.does} Keksitty esimerkki.` },
      validFrom: chance.once(2) ? yearFrom(day, -4 - chance.below(60)) : undefined,
      validTo: ended ? yearFrom(day, -1 - chance.below(3)) : undefined,
      review: reviewOf(chance),
    },
  });
};

const localAssociations = (making: Making): readonly Actor[] => {
  const { chance } = making;
  const homes = [
    ...places.flatMap((place) => Array.from({ length: leastInPlace }, () => place)),
    ...Array.from({ length: associationCount }, () => drawWeighted(chance, places, ({ weight }) => weight, 1)).flat(),
  ].slice(0, associationCount);
  return homes.flatMap(({ code, genitive }) => {
    const [work] = drawWeighted(chance, fieldsOfWork, ({ share }) => share, 1);
    return work ? (associationOf(making, code, work, genitive) ?? []) : [];
  });
};

const wideAssociations = (making: Making): readonly Actor[] =>
  Array.from({ length: wideCount }, () => drawWeighted(making.chance, fieldsOfWork, ({ share }) => share, 1))
    .flat()
    .flatMap((work) => associationOf(making, '698', work, 'Lapin', true) ?? []);

const saamiAssociations = (making: Making): readonly Actor[] =>
  Array.from(
    { length: saamiCount },
    (_, at) => neighbourhoods.saami[at % neighbourhoods.saami.length] ?? '148',
  ).flatMap((code) => associationOf(making, code, saamiField, placeOf(code).genitive) ?? []);

const companies = ({ chance }: Making): readonly Actor[] =>
  drawWeighted(
    chance,
    companyNames.beginnings.flatMap((beginning) =>
      companyNames.trades.map(({ end, themes }) => ({ name: `${beginning}${end}`, themes })),
    ),
    () => 1,
    companyCount,
  ).map(({ name, themes }, at) =>
    actorOf({
      key: `c${String(at + 1).padStart(2, '0')}`,
      name,
      kind: 'company',
      home: drawWeighted(chance, places, ({ weight }) => weight, 1)[0]?.code ?? '698',
      themes,
      activity: activityOf(chance) / 2,
      input: { businessId: businessIdOf(500 + at), review: reviewOf(chance) },
    }),
  );

export const makeAssociations = (chance: Chance, day: Day): readonly Actor[] => {
  const making = { chance, day, taken: new Set<string>() };
  return [
    ...localAssociations(making),
    ...wideAssociations(making),
    ...saamiAssociations(making),
    ...places.flatMap(({ code, villages }) =>
      villages.flatMap((village) => associationOf(making, code, villageField, village) ?? []),
    ),
    ...companies(making),
  ];
};
