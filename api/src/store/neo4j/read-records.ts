/** Reads whole nouns into packed columns, row by row, so that a million records never stand in memory as objects. */
import type { Field } from '@tvl/core/domain/field.ts';
import { columnFrom, type Column as PackedColumn } from '@tvl/core/graph/column.ts';
import type { PackedTable } from '@tvl/core/graph/table.ts';
import type { Transaction } from './connection.ts';
import { entered, quoted, recordLabel, type Layout, type Part, type Property } from './layout.ts';

const absent = -1;

/** Codes of plain values, each value once. */
const newDictionary = (): { readonly values: unknown[]; readonly codeOf: (value: unknown) => number } => {
  const values: unknown[] = [];
  const codes = new Map<unknown, number>();
  return {
    values,
    codeOf: (value) => {
      if (value === null || value === undefined) return absent;
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
};

/** What was collected of one field, by the number under which a record was read. */
type Collected = {
  readonly at: (read: number) => number | readonly number[];
  readonly values: unknown[];
  readonly splits: boolean;
};

type Reader = { readonly take: (get: (column: number) => unknown) => void; readonly collected: Collected };

const plainReader = (from: number): Reader => {
  const dictionary = newDictionary();
  const codes: number[] = [];
  return {
    take: (get) => void codes.push(dictionary.codeOf(get(from))),
    collected: { at: (read) => codes[read] ?? absent, values: dictionary.values, splits: false },
  };
};

const flagReader = (from: number): Reader => {
  const codes: number[] = [];
  return {
    take: (get) => void codes.push(get(from) === true ? 1 : 0),
    collected: { at: (read) => codes[read] ?? 0, values: [false, true], splits: false },
  };
};

const termsReader = (from: number): Reader => {
  const dictionary = newDictionary();
  const codes: (readonly number[])[] = [];
  return {
    take: (get) => void codes.push(((get(from) ?? []) as readonly string[]).map(dictionary.codeOf)),
    collected: { at: (read) => codes[read] ?? [], values: dictionary.values, splits: true },
  };
};

/** A text in several languages: one composed value a record; in no language it is absent. */
const localisedReader = (from: number, own: readonly Property[]): Reader => {
  const values: unknown[] = [];
  const codes: number[] = [];
  return {
    take: (get) => {
      const texts = own.flatMap(({ language }, n) => {
        const text = get(from + n);
        return text === null ? [] : [[language, text] as const];
      });
      codes.push(texts.length === 0 ? absent : values.push(Object.fromEntries(texts)) - 1);
    },
    collected: { at: (read) => codes[read] ?? absent, values, splits: false },
  };
};

const readerFor = (field: Field, from: number, own: readonly Property[]): Reader => {
  if (field.is === 'localised') return localisedReader(from, own);
  if ('many' in field) return termsReader(from);
  return field.is === 'flag' ? flagReader(from) : plainReader(from);
};

type Scan = {
  readonly ids: readonly string[];
  readonly order: readonly number[];
  readonly columns: ReadonlyMap<string, Collected>;
};

/** The records with the values they hold themselves. */
const scan = async ({ stream }: Transaction, { label, tie, properties }: Layout): Promise<Scan> => {
  const own = tie ? `MATCH (a)-[x:${quoted(tie.type)}]->(b)` : `MATCH (x:${quoted(label)})`;
  const ends = tie ? ['a.id', 'b.id'] : [];
  const columns = [`x.${entered}`, 'x.id', ...ends, ...properties.map(({ name }) => `x.${quoted(name)}`)];
  const readers = new Map<string, Reader>();
  if (tie) readers.set(tie.from, plainReader(2)).set(tie.to, plainReader(3));
  properties.forEach(({ field, definition }, n) => {
    if (!readers.has(field))
      readers.set(
        field,
        readerFor(
          definition,
          2 + ends.length + n,
          properties.filter((one) => one.field === field),
        ),
      );
  });
  const [ids, places]: [string[], number[]] = [[], []];
  for await (const row of stream(`${own} RETURN ${columns.map((column, n) => `${column} AS c${n}`).join(', ')}`)) {
    const get = (column: number): unknown => row.get(column) as unknown;
    places.push(get(0) as number);
    ids.push(get(1) as string);
    for (const { take } of readers.values()) take(get);
  }
  const order = ids.map((_, read) => read);
  // Nearly in order already, since the database numbers nodes as they come; the sort is then one pass.
  order.sort((a, b) => (places[a] as number) - (places[b] as number));
  // One that was removed and came back while the scan went on is met twice; the log says later what it is.
  const seen = new Set<string>();
  const once = order.filter((read) => !seen.has(ids[read] as string) && seen.add(ids[read] as string));
  return { ids, order: once, columns: new Map([...readers].map(([field, { collected }]) => [field, collected])) };
};

type Sided = readonly [position: number, value: unknown];

/** What hangs on records, by id, each in its order. */
const readSides = async (
  { stream }: Transaction,
  text: string,
  valueOf: (get: (column: number) => unknown) => unknown,
): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const found = new Map<string, Sided[]>();
  for await (const row of stream(text)) {
    const one: Sided = [row.get(1) as number, valueOf((column) => row.get(column) as unknown)];
    const own = found.get(row.get(0) as string);
    if (own) own.push(one);
    else found.set(row.get(0) as string, [one]);
  }
  return new Map([...found].map(([id, own]) => [id, own.toSorted(([a], [b]) => a - b).map(([, value]) => value)]));
};

const linesText = (label: string, type: string): string =>
  `MATCH (n:${quoted(label)})-[r:${quoted(type)}]->(t:${recordLabel}) RETURN n.id, r.position, t.id`;

const itemsText = (label: string, { type, label: part, columns }: Part): string =>
  `MATCH (n:${quoted(label)})-[r:${quoted(type)}]->(p:${quoted(part)}) RETURN n.id, r.position${columns.map(([name]) => `, p.${quoted(name)}`).join('')}`;

const fromLines = (
  sides: ReadonlyMap<string, readonly unknown[]>,
  ids: readonly string[],
  many: boolean,
): Collected => {
  const { values, codeOf } = newDictionary();
  return {
    at: many
      ? (read) => (sides.get(ids[read] as string) ?? []).map(codeOf)
      : (read) => codeOf(sides.get(ids[read] as string)?.[0]),
    values,
    splits: many,
  };
};

const fromItems = (sides: ReadonlyMap<string, readonly unknown[]>, ids: readonly string[]): Collected => {
  // One empty list serves all records without items.
  const values: unknown[] = [[]];
  return {
    at: (read) => {
      const items = sides.get(ids[read] as string);
      return items ? values.push(items) - 1 : 0;
    },
    values,
    splits: false,
  };
};

const pack = ({ at, values, splits }: Collected, order: readonly number[]): PackedColumn => {
  if (!splits)
    return columnFrom(
      Int32Array.from(order, (read) => at(read) as number),
      null,
      values,
    );
  const starts = new Int32Array(order.length + 1);
  const codes: number[] = [];
  order.forEach((read, row) => {
    for (const code of at(read) as readonly number[]) codes.push(code);
    starts[row + 1] = codes.length;
  });
  return columnFrom(codes, starts, values);
};

/** All records of a noun in the order of their creation, as far as one can see while others write. */
export const readNoun = async (transaction: Transaction, layout: Layout): Promise<PackedTable> => {
  const { ids, order, columns } = await scan(transaction, layout);
  const collected = new Map(columns);
  for (const { field, type, many } of layout.lines)
    collected.set(
      field,
      fromLines(await readSides(transaction, linesText(layout.label, type), (get) => get(2)), ids, many),
    );
  for (const part of layout.parts) {
    const item = (get: (column: number) => unknown): unknown =>
      Object.fromEntries(
        part.columns.map(([name, field], n) => [name, field.is === 'flag' ? get(n + 2) === true : get(n + 2)]),
      );
    collected.set(part.field, fromItems(await readSides(transaction, itemsText(layout.label, part), item), ids));
  }
  return {
    ids: order.map((read) => ids[read] as string),
    columns: Object.fromEntries(
      Object.keys(layout.fields).map((name) => [name, pack(collected.get(name) as Collected, order)]),
    ),
  };
};
