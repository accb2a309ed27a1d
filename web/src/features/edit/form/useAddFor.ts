import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { languageParameter } from '#state/address.ts';
import type { FormParts } from './form-context.ts';
import type { Form } from './useForm.ts';

/** Names a form in this tab's storage by its address, in whichever language it is filled. */
export const formKey = (address: string, search = ''): string => {
  const url = new URL(search === '' ? address : `${address}?${search}`, window.location.origin);
  url.searchParams.delete(languageParameter);
  return url.pathname + url.search;
};

/** Leaves the form as it is for adding a record it lacks; saving that one leads back, with it chosen. */
export const useAddFor = (key: string, { keepNow }: Form): FormParts['addFor'] => {
  const [, navigate] = useLocation();
  const parameters = useSearch();
  return useCallback<NonNullable<FormParts['addFor']>>(
    (field, noun, name) => {
      // One step away is far enough: a record added on the way asks for nothing more.
      keepNow();
      const language = new URLSearchParams(parameters).get(languageParameter);
      const address = new URLSearchParams({ names: name, palaa: key, kohta: field });
      if (language !== null) address.set(languageParameter, language);
      navigate(`/lisaa/${noun}?${address.toString()}`);
    },
    [key, keepNow, navigate, parameters],
  );
};
