/** Decides which organisations of the invented region belong to which networks. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Actor } from './actors.ts';
import { drawWeighted } from './draw.ts';
import type { NetworkPlan } from './network-plans.ts';

/** A network with its members, the likeliest first. */
export type Belonging = { readonly plan: NetworkPlan; readonly members: readonly Actor[] };

/** Kinds that sit at tables of every theme. */
const generalists: ReadonlySet<string> = new Set(['municipality', 'wellbeingCounty', 'regionalCouncil']);

const sharedThemes = (actor: Actor, { themes }: NetworkPlan): number =>
  actor.themes.filter((theme) => themes.includes(theme)).length;

/** How well an organisation fits a network: 0 = its work is elsewhere. */
export const affinityOf = (actor: Actor, plan: NetworkPlan): number => {
  if (plan.reach && !plan.reach.includes(actor.home) && !actor.wide) return 0;
  const near = plan.reach && !plan.reach.includes(actor.home) ? 0.15 : 1;
  const theme = 1 + 6 * sharedThemes(actor, plan);
  return near * (generalists.has(actor.kind) ? Math.max(2, theme / 2) : theme);
};

const isAtWork = ({ status }: NetworkPlan): boolean => status !== 'ended' && status !== 'planned';

/** Planted networks keep exactly the members they were given. */
const mayGrow = (plan: NetworkPlan): boolean => isAtWork(plan) && plan.size > 0 && plan.members === undefined;

const membersOf = (chance: Chance, plan: NetworkPlan, actors: readonly Actor[]): readonly Actor[] => {
  const given = plan.members;
  if (given) return given.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  return drawWeighted(
    chance,
    actors.filter(({ ended }) => !ended),
    (actor) => actor.activity * affinityOf(actor, plan),
    plan.size,
  );
};

/** Everybody who takes part at all belongs somewhere; whom the draws passed over joins a network that fits. */
const takeIn = (chance: Chance, drawn: readonly Belonging[], actors: readonly Actor[]): readonly Belonging[] => {
  const belongs = new Set(drawn.filter(({ plan }) => isAtWork(plan)).flatMap(({ members }) => members));
  const joined = new Map<NetworkPlan, Actor[]>();
  for (const actor of actors.filter((one) => one.activity > 0 && !one.ended && !belongs.has(one))) {
    const [plan] = drawWeighted(
      chance,
      drawn.map((one) => one.plan).filter(mayGrow),
      (one) => affinityOf(actor, one) ** 2 / one.size,
      1,
    );
    if (plan) joined.set(plan, [...(joined.get(plan) ?? []), actor]);
  }
  return drawn.map(({ plan, members }) => ({ plan, members: [...members, ...(joined.get(plan) ?? [])] }));
};

export const decideBelonging = (
  chance: Chance,
  plans: readonly NetworkPlan[],
  actors: readonly Actor[],
): readonly Belonging[] =>
  takeIn(
    chance,
    plans.map((plan) => ({ plan, members: membersOf(chance, plan, actors) })),
    actors,
  );
