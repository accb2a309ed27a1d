import { createContext, useContext } from 'react';
import type { Draft, DraftNetwork, DraftOrganisation } from './draft.ts';
import type { Choices } from './useChoices.ts';
import type { DraftState } from './useDraft.ts';

export type FormState = Pick<DraftState, 'draft' | 'change' | 'isKept'> & { readonly choices: Choices };

export const FormContext = createContext<FormState | null>(null);

export const useFormState = (): FormState => {
  const form = useContext(FormContext);
  if (!form) throw new Error('useFormState outside FormContext');
  return form;
};

const replaced = <T extends { readonly key: string }>(all: readonly T[], key: string, part: Partial<T>): readonly T[] =>
  all.map((one) => (one.key === key ? { ...one, ...part } : one));

export const withOrganisation = (draft: Draft, key: string, part: Partial<DraftOrganisation>): Draft => ({
  ...draft,
  organisations: replaced(draft.organisations, key, part),
});

export const withNetwork = (draft: Draft, key: string, part: Partial<DraftNetwork>): Draft => ({
  ...draft,
  networks: replaced(draft.networks, key, part),
});
