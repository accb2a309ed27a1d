import type { SchemeId } from '@tvl/core/domain/schemes.ts';
import { EditTermsDocument, type Language } from '../../generated/graphql.ts';
import type { SentText } from '#records/sent.ts';
import { useLanguage } from '#state/language.tsx';
import { useData } from '#state/useData.ts';

export type Term = { readonly id: string; readonly labels: SentText };

/** The terms of a scheme that hold today, in the order the register gives them. */
export const useTerms = (scheme: SchemeId): readonly Term[] => {
  const { language } = useLanguage();
  const { data } = useData(EditTermsDocument, { scheme, language: language.toUpperCase() as Language });
  return data?.terms ?? [];
};
