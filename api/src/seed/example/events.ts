/** Events of the invented region and who was there. Being there is not membership: outsiders come too. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import type { Actor } from './actors.ts';
import type { Belonging } from './belonging.ts';
import { dayFrom } from './dates.ts';
import { draft, idOf, type Draft } from './draft.ts';
import { drawWeighted, shuffled } from './draw.ts';
import { areaOf, lapland, neighbourhoods, placeOf } from './places.ts';

const meetingCount = 26;
/** Organisations at one meeting, at most. */
const roomFor = 14;

type Present = { readonly actor: Actor; readonly representatives: number; readonly remote: boolean };

const presentOf = (chance: Chance, members: readonly Actor[], actors: readonly Actor[]): readonly Present[] =>
  [
    ...shuffled(chance, members).slice(0, Math.min(roomFor, Math.ceil(members.length * (0.4 + chance.fraction() / 2)))),
    ...drawWeighted(
      chance,
      actors.filter((actor) => !members.includes(actor) && !actor.ended),
      ({ activity }) => activity,
      chance.below(4),
    ),
  ].map((actor) => ({ actor, representatives: chance.once(5) ? 2 : 1, remote: chance.once(4) }));

/** Persons are counted once, also those who speak for two organisations: there may be fewer than representatives. */
const withAttendance = (chance: Chance, key: string, input: Input, present: readonly Present[]): readonly Draft[] => {
  const sum = (some: readonly Present[]): number => some.reduce((total, one) => total + one.representatives, 0);
  const twice = present.length > 4 ? chance.below(3) : 0;
  return [
    draft('event', key, {
      ...input,
      headCount: sum(present) - twice,
      remoteCount: sum(present.filter(({ remote }) => remote)),
    }),
    ...present.map(({ actor, representatives, remote }, at) =>
      draft('attendance', `${key}-${at + 1}`, {
        event: idOf('event', key),
        organisation: actor.id,
        representatives,
        remote,
        roles: at === 0 ? ['membershipRole.chair'] : [],
      }),
    ),
  ];
};

const meetings = (chance: Chance, day: Day, belongings: readonly Belonging[], actors: readonly Actor[]) =>
  shuffled(
    chance,
    belongings.filter(({ plan, members }) => members.length > 3 && plan.status === undefined),
  )
    .slice(0, meetingCount)
    .flatMap(({ plan, members }, at) =>
      withAttendance(
        chance,
        `meeting-${at + 1}`,
        {
          names: { fi: `${plan.fi}: kokous` },
          kind: 'eventKind.networkMeeting',
          startsOn: dayFrom(day, -1 - chance.below(30), 1 + chance.below(28)),
          mode: 'meetingMode.hybrid',
          networks: [idOf('network', plan.key)],
          areas: plan.reach ? plan.reach.map(areaOf) : [lapland],
        },
        presentOf(chance, members, actors),
      ),
    );

const tour = (chance: Chance, day: Day, actors: readonly Actor[]): readonly Draft[] => [
  draft('event', 'tour', {
    names: { fi: 'Verkostokierros kunnissa', sv: 'Nätverksturné i kommunerna' },
    kind: 'eventKind.municipalTour',
    startsOn: dayFrom(day, -10, 3),
    endsOn: dayFrom(day, -8, 20),
    areas: [lapland],
  }),
  ...[...neighbourhoods.seaLapland, ...neighbourhoods.fells].flatMap((code, at) =>
    withAttendance(
      chance,
      `tour-${code}`,
      {
        names: { fi: `Verkostokierros: ${placeOf(code).genitive} ilta` },
        kind: 'eventKind.workshop',
        startsOn: dayFrom(day, -10 + (at % 3), 4 + at),
        mode: 'meetingMode.onSite',
        areas: [areaOf(code)],
        partOf: idOf('event', 'tour'),
      },
      presentOf(chance, actors.filter(({ home, ended }) => home === code && !ended).slice(0, 8), []).map((one) => ({
        ...one,
        remote: false,
      })),
    ),
  ),
];

const gatherings: readonly (readonly [key: string, name: string, kind: string, months: number])[] = [
  ['seminar', 'Verkostojen päivä', 'seminar', -5],
  ['training', 'Kokemustiedon koulutus', 'training', -3],
  ['evaluation', 'Kumppanuuden arviointipäivä', 'evaluationDay', -12],
  ['survey', 'Kysely yhdistysten tiloista', 'survey', -14],
  ['coming', 'Kylien tulevaisuuspäivä', 'seminar', 3],
];

export const makeEvents = (
  chance: Chance,
  day: Day,
  belongings: readonly Belonging[],
  actors: readonly Actor[],
): readonly Draft[] => [
  ...meetings(chance, day, belongings, actors),
  ...tour(chance, day, actors),
  ...gatherings.map(([key, name, kind, months]) =>
    draft('event', key, {
      names: { fi: name },
      kind: `eventKind.${kind}`,
      startsOn: dayFrom(day, months, 12),
      place: 'Järjestötalo Laavu',
      areas: [lapland],
      organisers: actors.filter((actor) => actor.kind === 'umbrella' && chance.once(3)).map(({ id }) => id),
    }),
  ),
];
