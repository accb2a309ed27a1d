/** Counting with its rule said. Lists, pages, counts and the map all count here. */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { dimensionsOf, notKnown } from './dimensions.ts';
import { select, type Selection } from './select.ts';
import { isSuggestion, isUnreviewed } from './validity.ts';

export type Count = {
  /** Distinct records that count. */
  readonly total: number;
  /** Of them, recorded but not yet reviewed. */
  readonly unreviewed: number;
  /** Listed but not counted: sets of organisations. */
  readonly sets: number;
  /** Listed but not counted: suggestions inferred from a source. */
  readonly suggestions: number;
};

const isSet = (noun: Noun, record: AnyRecord): boolean => noun === 'organisation' && record['plural'] === true;

const suggested = (record: AnyRecord): boolean => isSuggestion(record as unknown as { basis: string });

/** Counts records of one noun: sets and suggestions are listed but do not count. */
export const countRecords = (noun: Noun, records: readonly AnyRecord[]): Count => {
  const suggestions = records.filter(suggested);
  const sets = records.filter((record) => !suggested(record) && isSet(noun, record));
  const counted = records.filter((record) => !suggested(record) && !isSet(noun, record));
  return {
    total: counted.length,
    unreviewed: counted.filter((record) => isUnreviewed(record as unknown as { review: string })).length,
    sets: sets.length,
    suggestions: suggestions.length,
  };
};

export type Group = Count & {
  /** Value of the dimension, or `notKnown`. */
  readonly value: string;
};

export type Counts = Count & {
  /** Sum over the groups: larger than the total when a record is in several. */
  readonly sumOfGroups: number;
  /** Largest first, then by value; values nothing has are left out, see `countBy` with `rows`. */
  readonly groups: readonly Group[];
};

const bySize = (a: Group, b: Group): number =>
  b.total - a.total || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/**
 * Counts a selection by a dimension. The selection's own choice in that dimension is set aside, so that each number
 * says what choosing the value would list. `rows` names values to give even when nothing has them, zeros included.
 */
export const countBy = (
  graph: GraphReader,
  noun: Noun,
  selection: Selection,
  dimension: string,
  rows: readonly string[] = [],
): Counts | null => {
  const found = dimensionsOf(noun).get(dimension);
  if (!found) return null;
  const { [dimension]: _, ...others } = selection.filter;
  const records = select(graph, noun, { ...selection, filter: others }) as unknown as readonly AnyRecord[];
  const groups = new Map<string, AnyRecord[]>(rows.map((value) => [value, []]));
  for (const record of records) {
    const values = found.values(graph, record, selection.day);
    for (const value of values.length === 0 ? [notKnown] : values) {
      const group = groups.get(value);
      if (group) group.push(record);
      else groups.set(value, [record]);
    }
  }
  const counted = [...groups].map(([value, members]) => ({ value, ...countRecords(noun, members) }));
  return {
    ...countRecords(noun, records),
    sumOfGroups: counted.reduce((sum, group) => sum + group.total, 0),
    groups: counted.toSorted(bySize),
  };
};

export type ConnectingTheme = { readonly theme: string; readonly organisations: number; readonly networks: number };

/** Themes by how many organisations they connect: distinct members of the networks about them (SR011). */
export const rankThemes = (graph: GraphReader, day: Day): readonly ConnectingTheme[] => {
  const organisations = countBy(graph, 'organisation', { filter: {}, search: '', day }, 'theme');
  const networks = countBy(graph, 'network', { filter: {}, search: '', day }, 'themes');
  const connected = new Map(organisations?.groups.map((group) => [group.value, group.total]));
  return (networks?.groups ?? [])
    .filter((group) => group.value !== notKnown)
    .map((group) => ({ theme: group.value, organisations: connected.get(group.value) ?? 0, networks: group.total }))
    .toSorted((a, b) => b.organisations - a.organisations || b.networks - a.networks || (a.theme < b.theme ? -1 : 1));
};
