/** Which other name answered, so that nobody wonders why a record was found. */
import { fold } from '@tvl/core/analysis/search.ts';

export type OtherName = { readonly name: string; readonly language: string | null };

/** The name that holds every searched word when the name shown does not; null when the shown one does, or a text did. */
export const matchedName = (shown: string, others: readonly OtherName[], search: string): OtherName | null => {
  const words = fold(search).split(' ').filter(Boolean);
  const holds = (name: string): boolean => words.every((word) => fold(name).includes(word));
  return holds(shown) ? null : (others.find(({ name }) => holds(name)) ?? null);
};
