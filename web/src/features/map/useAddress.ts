import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'wouter';

/** Addresses of the same page with something changed; null takes a parameter away. */
export const useAddress = (): ((changes: Readonly<Record<string, string | null>>) => string) => {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  return useCallback(
    (changes) => {
      const next = new URLSearchParams(parameters);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const query = next.toString();
      return query === '' ? path : `${path}?${query}`;
    },
    [path, parameters],
  );
};
