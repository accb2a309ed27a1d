// The sizes that are measured: a region, a country, and one for a run that only checks answers.
import { isShort } from './measures.ts';
import type { Size } from './region.ts';

/** `largest`: members of the largest network. */
export type Scale = Size & { readonly name: string; readonly largest: number };

export const regional: Scale = isShort
  ? { name: 'Short', organisations: 400, networks: 80, memberships: 2000, largest: 60 }
  : { name: 'Regional', organisations: 4000, networks: 800, memberships: 20_000, largest: 600 };

export const national: Scale = {
  name: 'National',
  organisations: 105_000,
  networks: 10_000,
  memberships: 1_000_000,
  largest: 5000,
};
