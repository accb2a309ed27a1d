/** Mapping rounds of the invented region, who answered them, and what the rounds found in the municipalities. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Actor } from './actors.ts';
import { questionSet } from './answers.ts';
import { dayFrom, monthFrom } from './dates.ts';
import { draft, idOf, type Draft } from './draft.ts';
import { drawWeighted } from './draw.ts';
import { areaOf, places } from './places.ts';

type RoundPlan = {
  readonly key: 'first' | 'latest' | 'open' | 'always';
  /** Months from the day: when it opens and closes. */
  readonly from: number;
  readonly to?: number;
  readonly responses: number;
};

const roundPlans: readonly RoundPlan[] = [
  { key: 'first', from: -27, to: -24, responses: 70 },
  { key: 'latest', from: -9, to: -6, responses: 110 },
  { key: 'open', from: -1, to: 2, responses: 40 },
  { key: 'always', from: -20, responses: 12 },
];

const nameOf = (day: Day, { key, from }: RoundPlan): string =>
  key === 'always' ? 'Jatkuva kartoitus' : `Verkostokartoitus ${monthFrom(day, from).slice(0, 4)}`;

/** The first round knows how many it invited, the latest also whom; the others do not say. */
const invitedOf = (chance: Chance, { key }: RoundPlan, asked: readonly Actor[]): object => {
  if (key === 'first') return { invitedCount: 180 };
  if (key !== 'latest') return {};
  const alone = asked.filter(({ activity }) => activity === 0);
  const others = drawWeighted(chance, asked, ({ activity }) => activity, 170);
  return { invited: [...new Set([...alone, ...others])].map(({ id }) => id) };
};

const roundOf = (chance: Chance, day: Day, plan: RoundPlan, asked: readonly Actor[]): Draft =>
  draft('round', plan.key, {
    names: { fi: nameOf(day, plan) },
    opensOn: dayFrom(day, plan.from, 1),
    closesOn: plan.to === undefined ? undefined : dayFrom(day, plan.to, 28),
    alwaysOpen: plan.key === 'always',
    questionSet,
    ...invitedOf(chance, plan, asked),
  });

export const makeRounds = (chance: Chance, day: Day, actors: readonly Actor[]): readonly Draft[] => {
  const asked = actors.filter(({ answers }) => answers);
  return roundPlans.map((plan) => roundOf(chance, day, plan, asked));
};

/** A response with whom it speaks for. */
export type Answer = { readonly draft: Draft; readonly speakers: readonly Actor[]; readonly sent: boolean };

const channels = ['link', 'link', 'link', 'workshop', 'workshop', 'paper', 'interview', 'import'] as const;

const stateOf = (chance: Chance, { key }: RoundPlan): string => {
  if (chance.once(30)) return 'withdrawn';
  return chance.once(key === 'open' ? 4 : 25) ? 'started' : 'sent';
};

/** Somebody who belongs nowhere says so; others say whether their list is whole. */
const ownListOf = (chance: Chance, speakers: readonly Actor[]): string | undefined => {
  if (speakers.every(({ activity }) => activity === 0)) return 'ownList.none';
  return chance.once(6) ? undefined : `ownList.${chance.pick(['all', 'all', 'maybeMore'])}`;
};

const answerOf = (chance: Chance, day: Day, plan: RoundPlan, speakers: readonly Actor[], at: number): Answer => {
  const state = stateOf(chance, plan);
  const ownList = state === 'started' ? undefined : ownListOf(chance, speakers);
  const sentOn = dayFrom(day, plan.from + chance.below(plan.key === 'always' ? 18 : plan.key === 'open' ? 1 : 3), 2);
  return {
    speakers,
    sent: state === 'sent',
    draft: draft('response', `${plan.key}-${String(at + 1).padStart(3, '0')}`, {
      round: idOf('round', plan.key),
      organisations: speakers.map(({ id }) => id),
      channel: `responseChannel.${chance.pick(channels)}`,
      state: `responseState.${state}`,
      ownList,
      sentOn: state === 'started' ? undefined : sentOn,
      source: 'provenance.selfReported',
    }),
  };
};

/** Of those who belong nowhere, how many of a round's responses come from them: the latest round asked them. */
const aloneResponses = 18;

/** One respondent in six speaks for more than one organisation. */
export const makeAnswers = (chance: Chance, day: Day, actors: readonly Actor[]): readonly Answer[] => {
  const asked = actors.filter(({ answers }) => answers);
  const active = asked.filter(({ activity }) => activity > 0);
  const alone = asked.filter(({ activity }) => activity === 0);
  return roundPlans.flatMap((plan) => {
    const first = drawWeighted(chance, active, ({ activity }) => activity, plan.responses);
    const nowhere = plan.key === 'latest' ? drawWeighted(chance, alone, () => 1, aloneResponses) : [];
    return [
      ...first.map((actor) => {
        const near = active.filter(({ id, home }) => id !== actor.id && home === actor.home);
        return [actor, ...(chance.once(6) ? drawWeighted(chance, near, () => 1, 1 + chance.below(2)) : [])];
      }),
      ...nowhere.map((actor) => [actor]),
    ].map((speakers, at) => answerOf(chance, day, plan, speakers, at));
  });
};

/** Municipalities that the latest round found without a contact for associations, and those it did not learn it of. */
export const withoutContact: readonly string[] = ['614', '751', '742', '583'].map(areaOf);
export const contactUnknown: readonly string[] = ['854', '047'].map(areaOf);

const practiceOf = (chance: Chance, code: string, round: 'first' | 'latest'): Draft => {
  const area = areaOf(code);
  const planted = withoutContact.includes(area) ? 'no' : contactUnknown.includes(area) ? 'unknown' : 'yes';
  const found = () => `practiceState.${chance.pick(['yes', 'yes', 'no', 'unknown'])}`;
  return draft('municipalPractice', `${round}-${code}`, {
    area,
    round: idOf('round', round),
    contactRole: round === 'latest' ? `practiceState.${planted}` : found(),
    cooperationDocument: found(),
    forum: found(),
  });
};

export const makePractices = (chance: Chance): readonly Draft[] =>
  (['first', 'latest'] as const).flatMap((round) => places.map(({ code }) => practiceOf(chance, code, round)));
