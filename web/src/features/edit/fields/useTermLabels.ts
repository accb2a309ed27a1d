import { useQueries } from '@tanstack/react-query';
import type { SchemeId } from '@tvl/core/domain/schemes.ts';
import { useSentText } from '#records/sent.ts';
import { namedQuery } from '../useNamed.ts';
import { useTerms } from '../useTerms.ts';

export type TermLabel = { readonly id: string; readonly label: string; readonly lang: string | undefined };

/** The terms to choose from, and the chosen ones, which may have ended since. */
export const useTermLabels = (scheme: SchemeId, chosen: readonly string[]) => {
  const words = useSentText();
  const offered = useTerms(scheme).map(({ id, labels }): TermLabel => {
    const { text, lang } = words(labels);
    return { id, label: text, lang };
  });
  const missing = offered.length === 0 ? [] : chosen.filter((id) => !offered.some((term) => term.id === id));
  const answers = useQueries({ queries: missing.map(namedQuery) });
  const past = missing.map((id, at): TermLabel => {
    const { text, lang } = words(answers[at]?.data?.names);
    return { id, label: text === '' ? id : text, lang };
  });
  const terms = [...offered, ...past];
  return { terms, picked: chosen.flatMap((id) => terms.find((term) => term.id === id) ?? []) };
};
