/** An organisation of the invented region with what decides where it takes part. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import { isBusinessId } from '@tvl/core/domain/business-id.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import { draft, type Draft } from './draft.ts';
import { areaOf, lapland } from './places.ts';

export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Number of the home municipality. */
  readonly home: string;
  /** Works in the whole of Lapland. */
  readonly wide: boolean;
  /** Codes of the scheme theme. */
  readonly themes: readonly string[];
  /** How likely it joins networks, 1 being usual; 0 = it belongs to none. */
  readonly activity: number;
  /** Over before the day the region is made for. */
  readonly ended: boolean;
  /** Answers mapping rounds. Nothing is invented in the mouth of a real municipality, parish or county. */
  readonly answers: boolean;
  readonly draft: Draft;
};

export type ActorPlan = {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly home: string;
  readonly themes: readonly string[];
  readonly activity: number;
  readonly wide?: boolean;
  readonly ended?: boolean;
  readonly input?: Input;
};

/** Kinds whose bodies bear real names, because readers look for them. */
export const realKinds: ReadonlySet<string> = new Set(['municipality', 'parish', 'wellbeingCounty']);

export const actorOf = ({ key, name, kind, home, themes, activity, ...more }: ActorPlan): Actor => {
  const { wide = false, ended = false, input = {} } = more;
  const organisation = draft('organisation', key, {
    names: { fi: name },
    kind: `organisationKind.${kind}`,
    homeMunicipality: areaOf(home),
    operatingAreas: [wide ? lapland : areaOf(home)],
    ...input,
  });
  const answers = !realKinds.has(kind) && !ended;
  return { id: organisation.id, name, kind, home, wide, themes, activity, ended, answers, draft: organisation };
};

/** Most take part a little, few a lot: from 0.6 to 3.5, the median 1. */
export const someActivity = (chance: Chance): number => 0.7 / (0.2 + chance.fraction());

/** A business id with a right check digit that nobody has: numbers from 99 on are not in use. */
export const businessIdOf = (number: number): string | undefined =>
  Array.from({ length: 10 }, (_, digit) => `99${String(number).padStart(5, '0')}-${digit}`).find(isBusinessId);

/** About one in twelve records waits for somebody to look at it. */
export const reviewOf = (chance: Chance): string => (chance.once(12) ? 'review.unreviewed' : 'review.reviewed');
