import { createContext, useContext } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';

export type FormParts = {
  readonly noun: Noun;
  /** What is wrong at the path, in words; with `isWhole` also anywhere inside it. */
  readonly errorAt: (path: readonly string[], isWhole?: boolean) => string | undefined;
  /** Goes to add a record that a reference field lacks, and comes back with it. */
  readonly addFor: ((field: string, noun: Noun, name: string) => void) | null;
};

export const FormContext = createContext<FormParts | null>(null);

export const useFormParts = (): FormParts => {
  const parts = useContext(FormContext);
  if (!parts) throw new Error('A field outside its form');
  return parts;
};
