import type { Actor } from '#domain/change.ts';
import type { Id } from '#domain/id.ts';
import type { Noun } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';

/** Everything a plan may know beside the graph and its input; so a plan is a pure function. */
export type PlanContext = {
  /** Date in Europe/Helsinki. */
  readonly today: Day;
  readonly actor: Actor;
  readonly newId: <N extends Noun>(noun: N) => Id<N>;
};
