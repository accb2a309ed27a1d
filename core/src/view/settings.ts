/**
 * What a reader has chosen of the map. The address holds all of it, so a reload, a step back and a copied link show the
 * same view; the server reads the same address for the picture it draws without JavaScript.
 */
import { dimensionsOf } from '#analysis/dimensions.ts';
import type { Filter } from '#analysis/select.ts';
import type { Day } from '#domain/partial-date.ts';
import { parsePartialDate, lastDay } from '#domain/partial-date.ts';
import { drawnKinds, type DrawnKind } from './drawn-kind.ts';
import { all, parameter, yes } from './map-parameters.ts';
import { groupings, tieLooks, type Grouping, type TieLook } from './view-model.ts';

export type Spot = { readonly x: number; readonly y: number };

export type MapSettings = {
  /** Chosen values by dimension, of networks and organisations together. */
  readonly filter: Filter;
  /** Valid time looked at; null is today. */
  readonly day: Day | null;
  /** Words looked for. */
  readonly search: string;
  readonly hiddenKinds: ReadonlySet<DrawnKind>;
  readonly hiddenTies: ReadonlySet<TieLook>;
  readonly grouping: Grouping;
  /** Whose organisations are unfolded: of all, of none, of these; null leaves it to the size of the map. */
  readonly open: 'all' | ReadonlySet<string> | null;
  /** Also organisations that nothing ties to what is drawn. */
  readonly withAlone: boolean;
  /** Only this one and what is at most so many ties from it. */
  readonly focus: { readonly id: string; readonly steps: number } | null;
  /** Only the shortest ways between these two. */
  readonly path: readonly [from: string, to: string] | null;
  readonly selected: string | null;
  /** What somebody wants seen of the whole, with a sign and a word: it narrows nothing. */
  readonly marked: ReadonlySet<string>;
  /** Also ties between networks that share at least so many members; null for none. */
  readonly overlaps: number | null;
  /** Where the reader has put nodes, against the layout. Pixels of the picture. */
  readonly moved: ReadonlyMap<string, Spot>;
  /** What is looked at: the middle of the window in pixels of the picture, and the zoom; null for all of it. */
  readonly sight: (Spot & { readonly zoom: number }) | null;
};

/** Words of values in the address. */
const groupingWords: Readonly<Record<Grouping, string>> = {
  theme: 'teema',
  function: 'toiminta',
  area: 'alue',
  kind: 'laji',
  relation: 'suhde',
  none: 'ei',
};
const nothing = 'ei';

export const mostSteps = 3;

type Address = { readonly get: (name: string) => string | null; readonly keys: () => Iterable<string> };

const listIn = (text: string | null): readonly string[] => (text === null || text === '' ? [] : text.split(','));

const among = <T extends string>(known: readonly T[], text: string | null): ReadonlySet<T> => {
  const wanted = new Set(listIn(text));
  return new Set(known.filter((one) => wanted.has(one)));
};

const filterIn = (address: Address): Filter =>
  Object.fromEntries(
    [...new Set(address.keys())].flatMap((name) => {
      const isKnown = dimensionsOf('network').has(name) || dimensionsOf('organisation').has(name);
      const values = isKnown ? listIn(address.get(name)) : [];
      return values.length === 0 ? [] : [[name, values] as const];
    }),
  );

const openIn = (text: string | null): MapSettings['open'] => {
  if (text === null) return null;
  if (text === all) return 'all';
  return new Set(text === nothing ? [] : listIn(text));
};

const dayIn = (text: string | null): Day | null => {
  const date = text === null ? null : parsePartialDate(text);
  return date && lastDay(date);
};

const focusIn = (address: Address): MapSettings['focus'] => {
  const id = address.get(parameter.focus);
  if (!id) return null;
  const steps = Number(address.get(parameter.steps) ?? 1);
  return { id, steps: Number.isInteger(steps) ? Math.min(mostSteps, Math.max(1, steps)) : 1 };
};

const pathIn = (text: string | null): MapSettings['path'] => {
  const [from, to] = listIn(text);
  return from && to && from !== to ? [from, to] : null;
};

const overlapsIn = (text: string | null): MapSettings['overlaps'] => {
  const least = Number(text ?? 0);
  return Number.isInteger(least) && least >= 1 ? least : null;
};

/** `id:x:y`, ids holding neither colon nor comma. */
const movedIn = (text: string | null): ReadonlyMap<string, Spot> =>
  new Map(
    listIn(text).flatMap((one) => {
      const [id = '', x, y] = one.split(':');
      const spot = { x: Number(x), y: Number(y) };
      return id !== '' && Number.isFinite(spot.x) && Number.isFinite(spot.y) ? [[id, spot] as const] : [];
    }),
  );

const sightIn = (text: string | null): MapSettings['sight'] => {
  const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = listIn(text).map(Number);
  return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null;
};

/** Reads an address; whatever it cannot make sense of is left out. */
export const settingsIn = (address: Address): MapSettings => {
  const wanted = address.get(parameter.grouping);
  return {
    filter: filterIn(address),
    day: dayIn(address.get(parameter.day)),
    search: address.get(parameter.search) ?? '',
    hiddenKinds: among(drawnKinds, address.get(parameter.hiddenKinds)),
    hiddenTies: among(tieLooks, address.get(parameter.hiddenTies)),
    grouping: groupings.find((one) => groupingWords[one] === wanted) ?? 'theme',
    open: openIn(address.get(parameter.open)),
    withAlone: address.get(parameter.alone) === yes,
    focus: focusIn(address),
    path: pathIn(address.get(parameter.path)),
    selected: address.get(parameter.selected),
    marked: new Set(listIn(address.get(parameter.marked))),
    overlaps: overlapsIn(address.get(parameter.overlaps)),
    moved: movedIn(address.get(parameter.moved)),
    sight: sightIn(address.get(parameter.sight)),
  };
};

const written: {
  readonly [K in keyof MapSettings]: (value: MapSettings[K]) => Readonly<Record<string, string | null>>;
} = {
  filter: (filter) => Object.fromEntries(Object.entries(filter).map(([name, values]) => [name, listed(values)])),
  day: (day) => ({ [parameter.day]: day }),
  search: (search) => ({ [parameter.search]: search === '' ? null : search }),
  hiddenKinds: (kinds) => ({ [parameter.hiddenKinds]: listed([...kinds]) }),
  hiddenTies: (looks) => ({ [parameter.hiddenTies]: listed([...looks]) }),
  grouping: (grouping) => ({ [parameter.grouping]: grouping === 'theme' ? null : groupingWords[grouping] }),
  open: (open) => ({
    [parameter.open]: open === null ? null : open === 'all' ? all : open.size === 0 ? nothing : [...open].join(','),
  }),
  withAlone: (isOn) => ({ [parameter.alone]: isOn ? yes : null }),
  focus: (focus) => ({
    [parameter.focus]: focus?.id ?? null,
    [parameter.steps]: focus === null || focus.steps === 1 ? null : String(focus.steps),
  }),
  path: (path) => ({ [parameter.path]: path && path.join(',') }),
  selected: (id) => ({ [parameter.selected]: id }),
  marked: (ids) => ({ [parameter.marked]: listed([...ids]) }),
  overlaps: (least) => ({ [parameter.overlaps]: least === null ? null : String(least) }),
  moved: (moved) => ({
    [parameter.moved]: listed([...moved].map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`)),
  }),
  sight: (sight) => ({
    [parameter.sight]: sight && `${Math.round(sight.x)},${Math.round(sight.y)},${Number(sight.zoom.toFixed(3))}`,
  }),
};

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',');
}

/** The parameters that say these settings; null takes one away. A dimension taken out of the filter must be named empty. */
export const addressOf = (settings: Partial<MapSettings>): Readonly<Record<string, string | null>> =>
  Object.assign(
    {},
    ...(Object.keys(settings) as (keyof MapSettings)[]).map((name) =>
      (written[name] as (value: unknown) => Readonly<Record<string, string | null>>)(settings[name]),
    ),
  ) as Readonly<Record<string, string | null>>;

/**
 * Where the whole map is too large: the selected one with what is next to it, as links of other pages select without
 * narrowing. Null when nobody is selected, or something else is asked already.
 */
export const nearSelected = ({ selected, focus, path, ...rest }: MapSettings): MapSettings | null =>
  selected === null || focus !== null || path !== null
    ? null
    : { ...rest, selected, focus: { id: selected, steps: 1 }, path };
