/** Every tie of the invented region between an organisation and a network: members, participants, roles, pasts, guesses. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import { reviewOf, type Actor } from './actors.ts';
import { affinityOf, type Belonging } from './belonging.ts';
import { dayFrom, monthFrom, yearFrom } from './dates.ts';
import { draft, idOf, type Draft } from './draft.ts';
import { drawWeighted } from './draw.ts';
import type { NetworkPlan } from './network-plans.ts';
import { county } from './other-actors.ts';

type Relation = 'member' | 'participant' | 'other';
type Tie = { readonly actor: Actor; readonly plan: NetworkPlan; readonly relation: Relation; readonly input: Input };

const roles = (...codes: readonly string[]): Input => ({ roles: codes.map((code) => `membershipRole.${code}`) });

/** One tie in twenty-five is disputed, two in five the network has confirmed. */
const confirmationOf = (chance: Chance): string => {
  const at = chance.fraction();
  return `confirmation.${at < 0.04 ? 'disputed' : at < 0.44 ? 'confirmed' : 'said'}`;
};

/** One in eight was last renewed so long ago that it has lapsed. */
const renewalOf = (chance: Chance, day: Day): Input => {
  const at = chance.fraction();
  if (at < 0.12) return { renewedOn: dayFrom(day, -26 - chance.below(30), 1 + chance.below(28)) };
  return at < 0.5 ? { renewedOn: dayFrom(day, -1 - chance.below(20), 1 + chance.below(28)) } : {};
};

const sources = [
  'selfReported',
  'selfReported',
  'selfReported',
  'coordinator',
  'coordinator',
  'paper',
  'import',
] as const;

const usual = (chance: Chance, day: Day): Input => ({
  confirmation: confirmationOf(chance),
  source: `provenance.${chance.pick(sources)}`,
  review: reviewOf(chance),
  ...renewalOf(chance, day),
  ...(chance.once(2) ? { validFrom: yearFrom(day, -1 - chance.below(9)) } : {}),
});

/** Who leads and writes: the first member usually coordinates, the second chairs, the third is secretary. */
const roleOfMember = (chance: Chance, plan: NetworkPlan, actor: Actor, at: number, byHost: boolean): Input => {
  if (at === 0 && !plan.uncoordinated && !byHost) return roles('coordinator', ...(chance.once(4) ? ['chair'] : []));
  if (at === 1 && !chance.once(3)) return roles('chair');
  if (at === 2 && chance.once(2)) return roles('secretary');
  if (actor.kind === 'municipality' && plan.level === 'municipal' && chance.once(2)) return roles('contactPersonRole');
  return {};
};

const membersOf = (chance: Chance, day: Day, { plan, members }: Belonging, byHost: boolean): readonly Tie[] =>
  members.map((actor, at) => ({
    actor,
    plan,
    relation: 'member',
    input: { ...usual(chance, day), ...roleOfMember(chance, plan, actor, at, byHost) },
  }));

/** Somebody who does not belong holds a role: the host coordinates, a project keeps the minutes. */
const roleHolders = (
  chance: Chance,
  day: Day,
  { plan, members }: Belonging,
  actors: readonly Actor[],
  byHost: boolean,
): readonly Tie[] => {
  const host = actors.find(({ id }) => id === idOf('organisation', plan.host ?? county));
  const helpers = drawWeighted(
    chance,
    actors.filter((actor) => actor.wide && !actor.ended && actor !== host && !members.includes(actor)),
    (actor) => affinityOf(actor, plan) * actor.activity,
    plan.size > 5 && !chance.once(3) ? 1 : 0,
  );
  return [
    ...(byHost && host ? [{ actor: host, input: roles('coordinator') }] : []),
    ...helpers.map((actor) => ({
      actor,
      input: chance.once(2) ? roles('technicalSecretary') : representing(chance, actor, plan, actors),
    })),
  ].map(({ actor, input }) => ({
    actor,
    plan,
    relation: 'other' as const,
    input: { ...usual(chance, day), ...input },
  }));
};

const representing = (chance: Chance, actor: Actor, plan: NetworkPlan, actors: readonly Actor[]): Input => ({
  ...roles('representative'),
  onBehalfOf: drawWeighted(
    chance,
    actors.filter((other) => other !== actor && other.kind === 'association' && !other.ended),
    (other) => affinityOf(other, plan),
    1 + chance.below(3),
  ).map(({ id }) => id),
});

/** How many take part without belonging, were members once, or are guessed to be, for so many members. */
const sharesOf = (chance: Chance, { size, list, members }: NetworkPlan) => {
  const wanted = members?.length ?? size;
  const none = wanted === 0 && list !== 'unknown';
  return {
    participants: none ? 0 : Math.round(wanted * (0.1 + chance.fraction() * 0.25)) + (wanted === 0 ? 0 : 1),
    past: none ? 0 : Math.round(wanted * chance.fraction() * 0.35),
    guessed: none ? 0 : chance.once(3) ? 1 + chance.below(4) : 0,
  };
};

const pastOf = (chance: Chance, day: Day): Input => ({
  ...usual(chance, day),
  validFrom: yearFrom(day, -6 - chance.below(8)),
  validTo: chance.once(2) ? yearFrom(day, -1 - chance.below(4)) : monthFrom(day, -2 - chance.below(40)),
});

const guessed: Input = { confirmation: 'confirmation.said', basis: 'basis.inferred', review: 'review.unreviewed' };

/** Ties of those who do not belong now. Also who belongs nowhere takes part here and there, or did so once. */
const aroundOf = (chance: Chance, day: Day, { plan, members }: Belonging, actors: readonly Actor[]): readonly Tie[] => {
  const shares = sharesOf(chance, plan);
  const outside = drawWeighted(
    chance,
    actors.filter((actor) => !members.includes(actor)),
    (actor) => Math.max(actor.activity, 0.3) * affinityOf(actor, plan),
    shares.participants + shares.past + shares.guessed,
  );
  const past = outside.slice(0, shares.past);
  const suggested = outside.slice(shares.past, shares.past + shares.guessed);
  const taking = outside.slice(shares.past + shares.guessed);
  return [
    ...past.map((actor) => ({ actor, plan, relation: 'member' as const, input: pastOf(chance, day) })),
    ...suggested.map((actor) => ({ actor, plan, relation: 'member' as const, input: guessed })),
    ...taking.map((actor) => ({ actor, plan, relation: 'participant' as const, input: usual(chance, day) })),
  ];
};

const membershipOf = ({ actor, plan, relation, input }: Tie, at: number): Draft =>
  draft('membership', String(at + 1).padStart(4, '0'), {
    organisation: actor.id,
    network: idOf('network', plan.key),
    relation: `membershipRelation.${relation}`,
    ...input,
  });

/** All memberships. Every network that has any tie has a coordinator, unless it is planted without. */
export const makeTies = (
  chance: Chance,
  day: Day,
  belongings: readonly Belonging[],
  actors: readonly Actor[],
): readonly Draft[] =>
  belongings
    .flatMap((belonging) => {
      const { plan, members } = belonging;
      const coordinated = !plan.uncoordinated && (members.length > 0 || plan.host !== undefined);
      const byHost = coordinated && (members.length === 0 || (plan.host !== undefined && chance.once(3)));
      return [
        ...membersOf(chance, day, belonging, byHost),
        ...roleHolders(chance, day, belonging, actors, byHost),
        ...aroundOf(chance, day, belonging, actors),
      ];
    })
    .map(membershipOf);
