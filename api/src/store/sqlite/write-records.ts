/** Writes records to their tables, whatever the noun. */
import { changedId, type Change } from '@tvl/core/domain/change.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { RefusedChangeSetError } from '#store/port.ts';
import type { Database, Value } from './database.ts';
import type { NounTable } from '#store/noun-table.ts';
import { layoutsOf, quoted, type Layout, type Side } from './layout.ts';

export type RecordWriter = {
  /** Writes the change's absolute value. What does not fit throws RefusedChangeSetError. */
  apply(change: Change): void;
  set(noun: string, id: string, field: string, value: unknown): void;
  has(noun: string, id: string): boolean;
};

const bound = (value: unknown): Value => (typeof value === 'boolean' ? Number(value) : ((value ?? null) as Value));

const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

type Sql = {
  readonly layout: Layout;
  readonly insert: string;
  readonly update: ReadonlyMap<string, string>;
  readonly remove: string;
  readonly find: string;
  readonly sides: ReadonlyMap<string, { readonly side: Side; readonly insert: string; readonly remove: string }>;
};

const sqlOf = (layout: Layout): Sql => {
  const table = quoted(layout.noun);
  return {
    layout,
    insert: insertInto(layout.noun, ['id', ...layout.columns.map(({ name }) => name)]),
    update: new Map(layout.columns.map(({ name }) => [name, `UPDATE ${table} SET ${quoted(name)} = ? WHERE id = ?`])),
    remove: `DELETE FROM ${table} WHERE id = ?`,
    find: `SELECT 1 FROM ${table} WHERE id = ?`,
    sides: new Map(
      layout.sides.map((side) => {
        const place = side.field.is === 'localised' ? 'language' : 'position';
        const columns = ['id', place, ...side.columns.map(({ name }) => name)];
        return [
          side.name,
          { side, insert: insertInto(side.table, columns), remove: `DELETE FROM ${quoted(side.table)} WHERE id = ?` },
        ];
      }),
    ),
  };
};

type SideRow = readonly [place: Value, ...values: Value[]];

/** The rows a value takes in its side table. */
const rowsOf = ({ field, columns }: Side, value: unknown): readonly SideRow[] => {
  if (value === null || value === undefined) return [];
  if (field.is === 'localised')
    return Object.entries(value as Record<string, string>).map(([language, text]) => [language, text]);
  const items = value as readonly unknown[];
  if (field.is !== 'list') return items.map((one, at) => [at, bound(one)]);
  return items.map((item, at) => [at, ...columns.map(({ name }) => bound((item as Record<string, unknown>)[name]))]);
};

const refuse = (message: string): never => {
  throw new RefusedChangeSetError(`The store refused the change: ${message}`);
};

export const newRecordWriter = (database: Database, nouns: NounTable): RecordWriter => {
  const sqls = new Map(layoutsOf(nouns).map((layout) => [layout.noun, sqlOf(layout)]));
  const sqlFor = (noun: string): Sql => sqls.get(noun) ?? refuse(`there is no noun ${noun}`);

  const writeSide = (sql: Sql, name: string, id: string, value: unknown): void => {
    const one = sql.sides.get(name);
    if (!one) return refuse(`${sql.layout.noun} has no field ${name}`);
    for (const row of rowsOf(one.side, value)) database.run(one.insert, id, ...row);
  };

  const create = (sql: Sql, record: AnyRecord): void => {
    const strange = Object.keys(record).find((name) => name !== 'id' && !sql.update.has(name) && !sql.sides.has(name));
    if (strange !== undefined) refuse(`${sql.layout.noun} has no field ${strange}`);
    database.run('INSERT INTO record (id, noun) VALUES (?, ?)', record.id, sql.layout.noun);
    database.run(
      sql.insert,
      record.id,
      ...sql.layout.columns.map(({ name, field }) => bound(record[name] ?? (field.is === 'flag' ? false : null))),
    );
    for (const name of sql.sides.keys()) writeSide(sql, name, record.id, record[name]);
  };

  const remove = (sql: Sql, id: string): void => {
    for (const side of sql.sides.values()) database.run(side.remove, id);
    if (database.run(sql.remove, id) === 0) refuse(`there is no ${sql.layout.noun} ${id} to remove`);
    database.run('DELETE FROM record WHERE id = ?', id);
  };

  const has = (sql: Sql, id: string): boolean => database.get(sql.find, id) !== undefined;

  const set = (sql: Sql, id: string, field: string, value: unknown): void => {
    if (!has(sql, id)) refuse(`there is no ${sql.layout.noun} ${id}`);
    const update = sql.update.get(field);
    if (update !== undefined) {
      database.run(update, bound(value), id);
      return;
    }
    database.run(sql.sides.get(field)?.remove ?? refuse(`${sql.layout.noun} has no field ${field}`), id);
    writeSide(sql, field, id, value);
  };

  return {
    apply: (change) => {
      const sql = sqlFor(change.noun);
      if (change.do === 'create') create(sql, change.record);
      else if (change.do === 'remove') remove(sql, changedId(change));
      else set(sql, change.id, change.field, change.after);
    },
    set: (noun, id, field, value) => set(sqlFor(noun), id, field, value),
    has: (noun, id) => has(sqlFor(noun), id),
  };
};
