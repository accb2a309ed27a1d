import type { Id } from './id.ts';
import { nouns } from './nouns.ts';

/** The noun of a record. */
export type Noun = keyof typeof nouns;

const nounByPrefix = new Map<string, Noun>((Object.keys(nouns) as Noun[]).map((noun) => [nouns[noun].prefix, noun]));

/**
 * The noun an id belongs to, read from its prefix (`org_…`); null when it is none of ours.
 * A concept's id is its term, `<scheme>.<code>`, so that code and addresses can name terms.
 */
export const nounOf = (id: string): Noun | null => {
  const dot = id.indexOf('.');
  if (dot > 0) return 'concept';
  const end = id.indexOf('_');
  return end < 0 ? null : (nounByPrefix.get(id.slice(0, end)) ?? null);
};

export const isIdOf = <N extends Noun>(noun: N, id: string): id is Id<N> => nounOf(id) === noun;

/** The id for a name that is unique within its noun, e.g. a row of the source material. Letters, digits, hyphens. */
export const idFor = <N extends Noun>(noun: N, name: string): Id<N> => `${nouns[noun].prefix}_${name}` as Id<N>;

/** The nouns a reference may lead to. */
export const targetsOf = (field: { readonly to: string | readonly string[] }): readonly Noun[] =>
  (typeof field.to === 'string' ? [field.to] : field.to) as readonly Noun[];
