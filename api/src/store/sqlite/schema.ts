/** The tables of the store, generated from the field tables. Records stand in columns; only the log holds JSON. */
import type { ScalarField } from '@tvl/core/domain/field.ts';
import type { NounTable } from '#store/noun-table.ts';
import { layoutsOf, quoted, type Column, type Layout, type Side } from './layout.ts';

export type TableColumn = {
  readonly name: string;
  readonly definition: string;
  /** Whether the column can be added to a table that holds rows. */
  readonly addable: boolean;
};

export type TableDefinition = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rest: string;
  readonly indexes: readonly { readonly column: string; readonly sql: string }[];
};

const refersToRecord = 'REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED';

const typeOf = (field: ScalarField): string => {
  if (field.is === 'flag') return 'INTEGER';
  if (field.is === 'number') return field.decimals ? 'REAL' : 'INTEGER';
  return 'TEXT';
};

const constraintOf = (field: ScalarField): string => {
  if (field.optional) return '';
  return field.is === 'flag' ? 'NOT NULL DEFAULT 0' : 'NOT NULL';
};

const columnDefinition = ({ name, field, refers }: Column): TableColumn => ({
  name,
  definition: [quoted(name), typeOf(field), constraintOf(field), refers ? refersToRecord : '']
    .filter(Boolean)
    .join(' '),
  addable: field.optional === true || field.is === 'flag',
});

/** Without them, each removed record would be looked for in whole tables. */
const indexesOf = (table: string, columns: readonly Column[]): TableDefinition['indexes'] =>
  columns
    .filter(({ refers }) => refers)
    .map(({ name, field }) => ({
      column: name,
      sql:
        `CREATE INDEX ${quoted(`${table}.${name}`)} ON ${quoted(table)} (${quoted(name)})` +
        (field.optional ? ` WHERE ${quoted(name)} IS NOT NULL` : ''),
    }));

const fixed = (definition: string): TableColumn => ({
  name: definition.slice(0, definition.indexOf(' ')),
  definition,
  addable: false,
});

const nounTable = ({ noun, columns }: Layout): TableDefinition => ({
  name: noun,
  columns: [
    // Rows are read in the order of their creation; VACUUM keeps only numbers that have a name.
    fixed('row_number INTEGER PRIMARY KEY'),
    fixed(`id TEXT NOT NULL UNIQUE ${refersToRecord}`),
    ...columns.map(columnDefinition),
  ],
  rest: 'STRICT',
  indexes: indexesOf(noun, columns),
});

const sideTable = ({ table, field, columns }: Side): TableDefinition => {
  const place = field.is === 'localised' ? 'language TEXT NOT NULL' : 'position INTEGER NOT NULL';
  return {
    name: table,
    columns: [fixed(`id TEXT NOT NULL ${refersToRecord}`), fixed(place), ...columns.map(columnDefinition)],
    rest: 'STRICT, WITHOUT ROWID',
    indexes: indexesOf(table, columns),
  };
};

const plain = (name: string, definitions: readonly string[], rest = 'STRICT'): TableDefinition => ({
  name,
  columns: definitions.map(fixed),
  rest,
  indexes: [],
});

const ownTables: readonly TableDefinition[] = [
  plain('meta', ['name TEXT NOT NULL PRIMARY KEY', 'value TEXT NOT NULL']),
  plain('record', ['id TEXT NOT NULL PRIMARY KEY', 'noun TEXT NOT NULL'], 'STRICT, WITHOUT ROWID'),
  plain('change_set', [
    'revision INTEGER PRIMARY KEY',
    'command_id TEXT NOT NULL UNIQUE',
    'command TEXT NOT NULL',
    'time TEXT NOT NULL',
    'scope TEXT NOT NULL',
    'pseudonym TEXT NOT NULL',
    'reason TEXT',
    'schema INTEGER NOT NULL',
    'changes TEXT NOT NULL',
  ]),
  plain('change_record', ['record_id TEXT NOT NULL', 'revision INTEGER NOT NULL'], 'STRICT, WITHOUT ROWID'),
  // What was blanked, so that restoring an older backup blanks it again. Holds no value.
  plain('redaction', [
    'command_id TEXT NOT NULL PRIMARY KEY',
    'noun TEXT NOT NULL',
    'record_id TEXT NOT NULL',
    'field TEXT NOT NULL',
    'time TEXT NOT NULL',
    'scope TEXT NOT NULL',
    'pseudonym TEXT NOT NULL',
    'reason TEXT',
  ]),
];

/** Every table a store with these nouns has. Throws when a noun takes the name of a table of the store's own. */
export const tablesOf = (nouns: NounTable): readonly TableDefinition[] => {
  const tables = [
    ...ownTables,
    ...layoutsOf(nouns).flatMap((layout) => [nounTable(layout), ...layout.sides.map(sideTable)]),
  ];
  const seen = new Set<string>();
  const names = tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column.name}`)]);
  for (const name of names) {
    // SQLite does not tell capitals apart.
    if (seen.has(name.toLowerCase()))
      throw new Error(`Store: "${name}" would exist twice; give the noun or field another name`);
    seen.add(name.toLowerCase());
  }
  return tables;
};

const keyOf = ({ rest, columns }: TableDefinition): string => {
  const named = columns.some(({ definition }) => definition.includes('PRIMARY KEY'));
  const [first, second] = columns;
  return named || !rest.includes('WITHOUT ROWID') ? '' : `, PRIMARY KEY (${first?.name}, ${second?.name})`;
};

export const createTable = (table: TableDefinition): readonly string[] => [
  `CREATE TABLE ${quoted(table.name)} (${table.columns.map(({ definition }) => definition).join(', ')}${keyOf(table)}) ${table.rest}`,
  ...table.indexes.map(({ sql }) => sql),
];
