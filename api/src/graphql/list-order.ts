/** How a list is sorted, and the place of a record in it as an opaque text that stays right while the list changes. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import { firstDay, type PartialDate } from '@tvl/core/domain/partial-date.ts';
import { definitionOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { matchOf } from '@tvl/core/analysis/match.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import { badUserInput } from './errors.ts';
import { collatorOf, compareNamed, hasName, nameOf, sortByName } from './name-order.ts';

export type Sort = 'name' | 'date' | 'order' | 'recorded' | 'match';

export type Ordering = {
  readonly graph: GraphReader;
  readonly noun: Noun;
  readonly sort: Sort;
  readonly language: ContentLanguage;
  readonly search: string;
};

/** What comes before the name: equal for all when sorted by name alone. Missing ones are empty and come last. */
const firstKey = ({ noun, sort, search }: Ordering, record: AnyRecord): string => {
  switch (sort) {
    case 'name':
      return '';
    case 'match':
      return String(matchOf(noun, record, search));
    case 'recorded':
      return String(record['recordedOn']);
    case 'order':
      return record['order'] === null ? '' : String(100_000 - Number(record['order'])).padStart(6, '0');
    case 'date': {
      const dated = Object.entries(definitionOf(noun).fields).find(([, field]) => field.is === 'date')?.[0];
      const date = dated === undefined ? null : (record[dated] as PartialDate | null);
      return date === null ? '' : firstDay(date);
    }
  }
};

type Place = { readonly key: string; readonly name: string; readonly id: string };

/** Ties have no name of their own; making one costs more than their order by day is worth. */
const isNamed = ({ noun, sort }: Ordering): boolean => sort === 'name' || hasName(noun);

const placeOf = (ordering: Ordering, record: AnyRecord): Place => ({
  key: firstKey(ordering, record),
  name: isNamed(ordering) ? nameOf(ordering.graph, ordering.noun, record, ordering.language) : '',
  id: record.id,
});

const compareKeys = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const compareIds = (a: AnyRecord, b: AnyRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Largest key first, then by name, then by id. */
export const sortRecords = (ordering: Ordering, records: readonly AnyRecord[]): readonly AnyRecord[] => {
  const { graph, noun, language } = ordering;
  const named = isNamed(ordering) ? sortByName(graph, noun, records, language) : records.toSorted(compareIds);
  if (ordering.sort === 'name') return named;
  return named
    .map((record) => ({ record, key: firstKey(ordering, record) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ record }) => record);
};

export const cursorOf = (ordering: Ordering, record: AnyRecord): string => {
  const { key, name, id } = placeOf(ordering, record);
  return Buffer.from(JSON.stringify([ordering.sort, ordering.language, key, name, id])).toString('base64url');
};

const readCursor = (ordering: Ordering, cursor: string): Place => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 5 && parts.every((part) => typeof part === 'string')) {
      const [sort, language, key, name, id] = parts as unknown as readonly [string, string, string, string, string];
      if (sort === ordering.sort && language === ordering.language) return { key, name, id };
    }
  } catch {
    // Not one of ours: said below.
  }
  throw badUserInput('after: no cursor of a list sorted like this one.');
};

/** How many records of the sorted list come before or at the cursor. O(log n). */
export const placeAfter = (ordering: Ordering, sorted: readonly AnyRecord[], cursor: string): number => {
  const seen = readCursor(ordering, cursor);
  const compare = compareNamed(collatorOf(ordering.language));
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = placeOf(ordering, sorted[middle] as AnyRecord);
    if ((compareKeys(here.key, seen.key) || compare(here, seen)) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
