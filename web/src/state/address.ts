/**
 * The address bar holds the view: filters, search, the day looked at, the language. Going back undoes a choice, and a
 * copied address shows the same to somebody else.
 */
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';

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

let read = { search: '', parameters: new URLSearchParams() };

/** The parameters that stand in the address now, taken apart once for all who ask. */
const parametersNow = (): URLSearchParams => {
  const { search } = window.location;
  if (read.search !== search) read = { search, parameters: new URLSearchParams(search) };
  return read.parameters;
};

/**
 * One parameter of the address. Who asks for one is not drawn again when another changes: pages have hundreds of links
 * and names that only ask for the language or the day, and none of them waits for a letter that somebody types.
 */
export const useParameter = (name: string): string | null => useLocationProperty(() => parametersNow().get(name));

const written = (value: string | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join(',');

/** Changes parameters of the page one is on; for anybody, whatever they know of the address. */
export const setParameters: View['set'] = (values, options) => {
  const after = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(values)) {
    if (written(value) === '') after.delete(name);
    else after.set(name, written(value));
  }
  const query = after.toString();
  const replace = options?.replace ?? false;
  // The entry that stays keeps what is known of it: else who marks entries would write each of them a second time.
  const state: unknown = replace ? window.history.state : null;
  navigate(window.location.pathname + (query === '' ? '' : `?${query}`), { replace, state });
};

const clear = (): void => {
  const gone = [...parametersNow().keys()].filter((name) => name !== languageParameter && name !== picturesParameter);
  setParameters(Object.fromEntries(gone.map((name) => [name, null])));
};

/** All of it. */
export const useView = (): View => {
  const search = useSearch();
  return useMemo(() => {
    const parameters = new URLSearchParams(search);
    return {
      choices: choicesIn(parameters),
      search: parameters.get(searchParameter) ?? '',
      day: parameters.get(dayParameter),
      sort: parameters.get(sortParameter),
      get: (name) => parameters.get(name),
      set: setParameters,
      clear,
    };
  }, [search]);
};
