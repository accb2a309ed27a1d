/** Numbers of a finding by their codes. */
import type { FindingRowFragment } from '../../generated/graphql.ts';

type WithFacts = Pick<FindingRowFragment, 'facts'>;

/** Null where the finding rests on no such number. */
export const factOf = ({ facts }: WithFacts, code: string): number | null =>
  facts.find((one) => one.code === code)?.value ?? null;

/** Path of the list that the number counts. */
export const pathOfFact = ({ facts }: WithFacts, code: string): string | null =>
  facts.find((one) => one.code === code)?.path ?? null;
