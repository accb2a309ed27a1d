/** Which other name answered, so that nobody wonders why a record was found. */
import { fold } from '@tvl/core/analysis/names/letters.ts';

export type OtherName = { readonly name: string; readonly language: string | null };

/** How near a name is to what was searched: it is it, begins with it, or only holds its words. */
const nearness = (name: string, search: string): number =>
  fold(name) === search ? 2 : fold(name).startsWith(search) ? 1 : 0;

/**
 * The nearest name that holds every searched word when the name shown does not; null when the shown one does, or when
 * some other text did.
 */
export const matchedName = (shown: string, others: readonly OtherName[], search: string): OtherName | null => {
  const sought = fold(search);
  const words = sought.split(' ').filter(Boolean);
  const holds = (name: string): boolean => words.every((word) => fold(name).includes(word));
  if (holds(shown)) return null;
  const found = others.filter(({ name }) => holds(name));
  return found.toSorted((a, b) => nearness(b.name, sought) - nearness(a.name, sought))[0] ?? null;
};
