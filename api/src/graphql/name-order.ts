/** The order of names: each language's own alphabet, numbers by size, ids where names are the same. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { inLanguage, type ContentLanguage, type Localised } from '@tvl/core/domain/localised.ts';
import { fieldsOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';

/** Alphabets that sort each language; Skolt Sámi has none of its own here. */
const alphabets: Readonly<Record<ContentLanguage, string>> = {
  fi: 'fi',
  selko: 'fi',
  sv: 'sv',
  en: 'en',
  se: 'se',
  smn: 'smn',
  sms: 'fi',
};

const collators = new Map<string, Intl.Collator>();

/** Compares names as readers of the language expect. */
export const collatorOf = (language: ContentLanguage): Intl.Collator => {
  const alphabet = alphabets[language];
  let collator = collators.get(alphabet);
  if (!collator) collators.set(alphabet, (collator = new Intl.Collator(alphabet, { numeric: true })));
  return collator;
};

/** Whether records of the noun have a name of their own. */
export const hasName = (noun: Noun): boolean => ['names', 'labels'].some((name) => Object.hasOwn(fieldsOf(noun), name));

/** How far ties of ties are followed for a name. */
const depth = 3;

/** Own name, or for ties the names of what they tie together. */
export const nameOf = (
  graph: GraphReader,
  noun: Noun,
  record: AnyRecord,
  language: ContentLanguage,
  left = depth,
): string => {
  const own = (record['names'] ?? record['labels']) as Localised | undefined;
  if (own) return inLanguage(own, language).text;
  if (left === 0) return '';
  return Object.entries(fieldsOf(noun))
    .flatMap(([name, field]) => {
      if (field.is !== 'reference' || 'many' in field || field.optional) return [];
      const id = String(record[name]);
      const target = nounOf(id);
      const found = target ? (graph.get(target, id) as unknown as AnyRecord | undefined) : undefined;
      return target && found ? [nameOf(graph, target, found, language, left - 1)] : [];
    })
    .join(' \u00b7 ');
};

type Named = { readonly name: string; readonly id: string };

export const compareNamed =
  (collator: Intl.Collator) =>
  (a: Named, b: Named): number =>
    collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nearly the order of the alphabet, at a part of its price: what is nearly in order, it puts in order quickly. */
const byLetters = (names: readonly Named[]): readonly Named[] =>
  names
    .map((named) => ({ named, letters: named.name.toLowerCase() }))
    .toSorted((a, b) => compareTexts(a.letters, b.letters) || compareTexts(a.named.id, b.named.id))
    .map(({ named }) => named);

/** The whole noun in order, kept beside the graph; names are compared again only where they changed. */
type Kept = {
  readonly records: readonly AnyRecord[];
  readonly names: ReadonlyMap<string, string>;
  readonly order: readonly Named[];
};
const kept = new WeakMap<GraphReader, Map<string, Kept>>();
const nothingKept: Kept = { records: [], names: new Map(), order: [] };

const merge = (a: readonly Named[], b: readonly Named[], compare: (a: Named, b: Named) => number): readonly Named[] => {
  const merged: Named[] = [];
  let at = 0;
  for (const one of a) {
    while (at < b.length && compare(b[at] as Named, one) < 0) merged.push(b[at++] as Named);
    merged.push(one);
  }
  return [...merged, ...b.slice(at)];
};

/** A record that has a name of its own cannot change it and stay the same object. */
const isSame = (noun: Noun, a: readonly AnyRecord[], b: readonly AnyRecord[]): boolean =>
  hasName(noun) && a.length === b.length && a.every((record, at) => record === b[at]);

/** O(records of the noun), and a comparison by alphabet only for the names that are new. */
const wholeOrder = (graph: GraphReader, noun: Noun, language: ContentLanguage): readonly Named[] => {
  const orders = kept.get(graph) ?? new Map<string, Kept>();
  kept.set(graph, orders);
  const key = `${noun} ${language}`;
  const before = orders.get(key) ?? nothingKept;
  const records = graph.all(noun) as unknown as readonly AnyRecord[];
  if (isSame(noun, records, before.records)) return before.order;
  const names = new Map(records.map((record) => [record.id as string, nameOf(graph, noun, record, language)]));
  const compare = compareNamed(collatorOf(language));
  const fresh = [...names].filter(([id, name]) => before.names.get(id) !== name).map(([id, name]) => ({ id, name }));
  const stayed = before.order.filter(({ id, name }) => names.get(id) === name);
  const order = fresh.length === 0 ? stayed : merge(stayed, byLetters(fresh).toSorted(compare), compare);
  // The graph changes its list in place: what is compared later must not change with it.
  orders.set(key, { records: [...records], names, order });
  return order;
};

/** From so many records on, the kept order is quicker than sorting anew. */
const many = 1000;

export const sortByName = (
  graph: GraphReader,
  noun: Noun,
  records: readonly AnyRecord[],
  language: ContentLanguage,
): readonly AnyRecord[] => {
  if (records.length < many) {
    const compare = compareNamed(collatorOf(language));
    return records
      .map((record) => ({ record, id: record.id as string, name: nameOf(graph, noun, record, language) }))
      .toSorted(compare)
      .map(({ record }) => record);
  }
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const sorted: AnyRecord[] = [];
  for (const { id } of wholeOrder(graph, noun, language)) {
    const record = byId.get(id);
    if (record) sorted.push(record);
  }
  return sorted;
};
