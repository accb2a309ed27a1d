/** What the database has to know before records come: constraints, indexes, the head of the log. From the field tables. */
import { randomUUID } from 'node:crypto';
import { commonFields } from '@tvl/core/domain/common.ts';
import { NewerStoreError } from '#store/port.ts';
import { whole, type Connection, type Transaction } from './connection.ts';
import { entered, quoted, recordLabel, type Layout, type Layouts } from './layout.ts';

const unique = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${quoted(`${label}_${property}`)} IF NOT EXISTS FOR (n:${quoted(label)}) REQUIRE n.${quoted(property)} IS UNIQUE`;

const uniqueTie = (type: string): string =>
  `CREATE CONSTRAINT ${quoted(`${type}_id`)} IF NOT EXISTS FOR ()-[r:${quoted(type)}]-() REQUIRE r.id IS UNIQUE`;

/** The choices people ask by: a noun's own single terms. Those every record has say little. */
const indexesOf = ({ label, tie, properties }: Layout): readonly string[] =>
  tie
    ? []
    : properties
        .filter(({ definition, field }) => definition.is === 'term' && !Object.hasOwn(commonFields, field))
        .map(
          ({ name }) =>
            `CREATE INDEX ${quoted(`${label}_${name}`)} IF NOT EXISTS FOR (n:${quoted(label)}) ON (n.${quoted(name)})`,
        );

/** Names and descriptions in all languages, found by their Finnish stems. */
const fullText = (layouts: readonly Layout[]): string => {
  const texts = layouts.flatMap(({ label, tie, properties }) =>
    tie
      ? []
      : properties
          .filter(({ definition }) => definition.is === 'localised' && definition.searchable)
          .map(({ name }) => ({ label, name })),
  );
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].map(quoted);
  const labels = distinct(texts.map(({ label }) => label)).join('|');
  const names = distinct(texts.map(({ name }) => name)).map((name) => `n.${name}`);
  return `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:${labels}) ON EACH [${names.join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'finnish'}}`;
};

/** Every statement; each does nothing where it was done before. */
export const schemaStatements = (layouts: Layouts): readonly string[] => {
  const all = [...layouts.values()];
  return [
    unique('Head', 'id'),
    unique('ChangeSet', 'revision'),
    unique('ChangeSet', 'commandId'),
    unique('Redaction', 'commandId'),
    unique('Derived', 'id'),
    'CREATE INDEX Touch_record IF NOT EXISTS FOR (n:Touch) ON (n.recordId, n.revision)',
    unique(recordLabel, 'id'),
    ...all.map(({ label }) => unique(label, 'id')),
    ...all.flatMap(({ tie }) => (tie ? [uniqueTie(tie.type)] : [])),
    ...all.flatMap(indexesOf),
    fullText(all),
  ];
};

export type Head = {
  readonly storeId: string;
  readonly schema: number;
  readonly revision: number;
  /** How many records were ever created: the next one's place in that order. */
  readonly entered: number;
};

export const readHead = async ({ run }: Pick<Transaction, 'run'>): Promise<Head | null> => {
  const [row] = await run(`MATCH (h:Head {id: 1}) RETURN h.storeId, h.schema, h.revision, h.${entered}`);
  if (!row) return null;
  return {
    storeId: row.get(0) as string,
    schema: row.get(1) as number,
    revision: row.get(2) as number,
    entered: row.get(3) as number,
  };
};

/** Throws NewerStoreError when a newer program has been here, before this one or beside it. */
export const refuseNewer = (head: Head, schema: number): void => {
  if (head.schema > schema) throw new NewerStoreError(head.schema, schema);
};

const fieldNames = (layouts: Layouts): readonly string[] =>
  [...layouts.values()].flatMap(({ noun, fields }) => Object.keys(fields).map((field) => `${noun}.${field}`));

/** A field that is gone, or new and required, needs a migration: records exist that do not fit. */
const refuseChangedFields = (layouts: Layouts, known: readonly string[]): void => {
  const now = fieldNames(layouts);
  const gone = known.find((name) => !now.includes(name));
  if (gone !== undefined)
    throw new Error(
      `Store: "${gone}" is in the store, but no longer in the field tables. Keep it, or write a migration.`,
    );
  for (const name of now.filter((one) => !known.includes(one))) {
    const [noun = '', field = ''] = name.split('.');
    const definition = layouts.get(noun)?.fields[field];
    const isNewNoun = !known.some((one) => one.startsWith(`${noun}.`));
    if (
      !definition ||
      isNewNoun ||
      definition.optional ||
      definition.is === 'flag' ||
      definition.is === 'list' ||
      'many' in definition
    )
      continue;
    throw new Error(
      `Store: the field "${name}" is new and required, but records exist without it. Make it optional, or write a migration.`,
    );
  }
};

/** A start asks one question where everything is there already. */
const createMissing = async (connection: Connection, statements: readonly string[]): Promise<void> => {
  const rows = await connection.alone('SHOW INDEXES YIELD name RETURN name');
  const names = new Set(rows.map((row) => row.get(0) as string));
  const nameOf = (statement: string): string =>
    /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) `?(\w+)/.exec(statement)?.[1] ?? '';
  const missing = statements.filter((one) => !names.has(nameOf(one)));
  for (const statement of missing) await connection.define(statement);
  if (missing.length > 0) await connection.alone('CALL db.awaitIndexes(300)');
};

/** Brings the database to the field tables. Two processes may do it at once. Throws NewerStoreError. */
export const prepare = async (connection: Connection, layouts: Layouts, schema: number): Promise<Head> => {
  const before = await readHead({ run: connection.ask });
  if (before) refuseNewer(before, schema);
  await createMissing(connection, schemaStatements(layouts));
  return connection.write(async ({ run }) => {
    await run(
      `MERGE (h:Head {id: 1}) ON CREATE SET h.storeId = $storeId, h.revision = 0, h.${entered} = 0, h.schema = $schema, h.fields = $fields SET h.lock = $storeId`,
      { storeId: randomUUID(), schema: whole(schema), fields: fieldNames(layouts) },
    );
    const [row] = await run('MATCH (h:Head {id: 1}) RETURN h.fields');
    refuseChangedFields(layouts, row?.get(0) as readonly string[]);
    await run(
      'MATCH (h:Head {id: 1}) SET h.fields = $fields, h.schema = CASE WHEN h.schema < $schema THEN $schema ELSE h.schema END',
      {
        fields: fieldNames(layouts),
        schema: whole(schema),
      },
    );
    const head = (await readHead({ run })) as Head;
    refuseNewer(head, schema);
    return head;
  });
};
