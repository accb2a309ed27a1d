/** Brings a store to the field tables of this program: adds what is new, refuses what it cannot know how to do. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { NewerStoreError } from '#store/port.ts';
import { openReadOnly, type Database } from './database.ts';
import type { NounTable } from '#store/noun-table.ts';
import { quoted } from './layout.ts';
import { createTable, tablesOf, type TableDefinition } from './schema.ts';

type Found = ReadonlyMap<string, ReadonlySet<string>>;

const tablesIn = (database: Database): Found => {
  const found = new Map<string, Set<string>>();
  const rows = database.all(
    `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`,
  );
  for (const row of rows) {
    const table = String(row['table']);
    const columns = found.get(table) ?? new Set();
    found.set(table, columns.add(String(row['column'])));
  }
  return found;
};

const addColumns = (table: TableDefinition, present: ReadonlySet<string>): readonly string[] =>
  table.columns
    .filter(({ name }) => !present.has(name))
    .flatMap(({ name, definition, addable }) => {
      if (!addable) {
        throw new Error(
          `Store: the field "${table.name}.${name}" is new and required, but records exist without it. Make it optional, or write a migration.`,
        );
      }
      const index = table.indexes.filter(({ column }) => column === name).map(({ sql }) => sql);
      return [`ALTER TABLE ${quoted(table.name)} ADD COLUMN ${definition}`, ...index];
    });

const refuseGone = (tables: readonly TableDefinition[], found: Found): void => {
  const known = new Map(tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]));
  for (const [table, columns] of found) {
    const gone = known.has(table) ? [...columns].find((column) => !known.get(table)?.has(column)) : '';
    if (gone === undefined) continue;
    throw new Error(
      `Store: "${gone === '' ? table : `${table}.${gone}`}" is in the store, but no longer in the field tables. Keep it, or write a migration.`,
    );
  }
};

/** Statements that take the store from what is found to what the field tables say; none when it is there already. */
const stepsFor = (nouns: NounTable, found: Found): readonly string[] => {
  const tables = tablesOf(nouns);
  refuseGone(tables, found);
  return tables.flatMap((table) => {
    const present = found.get(table.name);
    return present ? addColumns(table, present) : createTable(table);
  });
};

export const metaOf = (database: Database, name: string): string | null => {
  const row = database.get('SELECT value FROM meta WHERE name = ?', name);
  return row ? String(row['value']) : null;
};

export const setMeta = (database: Database, name: string, value: string): void => {
  database.run(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
};

const hasMeta = (database: Database): boolean =>
  database.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'`) !== undefined;

/** Throws NewerStoreError when a newer program has been here, before this one or beside it. */
export const refuseNewer = (database: Database, schema: number): void => {
  const found = Number(metaOf(database, 'schema') ?? 0);
  if (found > schema) throw new NewerStoreError(found, schema);
};

/** A store of a newer program is looked at without a chance to change it: even opening it to write would. */
export const refuseNewerFile = (path: string, schema: number): void => {
  if (path === ':memory:' || !existsSync(path)) return;
  const database = openReadOnly(path);
  try {
    if (hasMeta(database)) refuseNewer(database, schema);
  } finally {
    database.close();
  }
};

export const migrate = (database: Database, nouns: NounTable, schema: number): void => {
  const isThere = (): boolean => {
    if (!hasMeta(database)) return false;
    refuseNewer(database, schema);
    return stepsFor(nouns, tablesIn(database)).length === 0 && metaOf(database, 'schema') === String(schema);
  };
  if (isThere()) return;
  database.transaction('write', () => {
    // Looked at again under the lock: another process may have been first.
    if (isThere()) return;
    for (const step of stepsFor(nouns, tablesIn(database))) database.exec(step);
    setMeta(database, 'schema', String(schema));
    if (metaOf(database, 'store_id') === null) setMeta(database, 'store_id', randomUUID());
  });
};
