/**
 * The address bar holds the view: filters, search, the day looked at, the language. Going back undoes a choice, and a
 * copied address shows the same to somebody else.
 */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** Parameters that are not filters. Finnish words, like the paths: addresses are printed and read aloud. */
export const languageParameter = 'kieli';
export const picturesParameter = 'kuvat';
export const searchParameter = 'haku';
export const dayParameter = 'paiva';
export const sortParameter = 'jarjestys';

const reserved = new Set([
  languageParameter,
  picturesParameter,
  searchParameter,
  dayParameter,
  sortParameter,
  'nakyma',
  'valittu',
]);

/** Chosen values by dimension; in the address as `theme=theme.hyte,theme.lape`. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export const choicesIn = (parameters: URLSearchParams): Choices =>
  Object.fromEntries(
    [...parameters.entries()]
      .filter(([name, value]) => !reserved.has(name) && value !== '')
      .map(([name, value]) => [name, value.split(',')]),
  );

export type View = {
  readonly choices: Choices;
  readonly search: string;
  /** Valid time looked at; null is today. */
  readonly day: string | null;
  readonly sort: string | null;
  readonly get: (parameter: string) => string | null;
  /** Sets parameters; null or an empty list takes one away. `replace` keeps typing out of the history. */
  readonly set: (
    values: Readonly<Record<string, string | readonly string[] | null>>,
    options?: { readonly replace?: boolean },
  ) => void;
  readonly clear: () => void;
};

const written = (value: string | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join(',');

export const useView = (): View => {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback<View['set']>(
    (values, options) => {
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (written(value) === '') after.delete(name);
            else after.set(name, written(value));
          }
          return after;
        },
        { replace: options?.replace ?? false },
      );
    },
    [setParameters],
  );
  const clear = useCallback(() => {
    setParameters((before) => {
      const kept = [...before].filter(([name]) => name === languageParameter || name === picturesParameter);
      return new URLSearchParams(kept);
    });
  }, [setParameters]);
  return useMemo(
    () => ({
      choices: choicesIn(parameters),
      search: parameters.get(searchParameter) ?? '',
      day: parameters.get(dayParameter),
      sort: parameters.get(sortParameter),
      get: (name) => parameters.get(name),
      set,
      clear,
    }),
    [parameters, set, clear],
  );
};
