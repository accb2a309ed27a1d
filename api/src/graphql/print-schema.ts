/**
 * Writes the schema as one sorted file, the contract others generate from; `--check` only says whether it is stale.
 * `--landed` also moves the mark that breaking changes are measured from, after they were announced in the changelog.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { buildSchema } from './schema.ts';

const api = join(import.meta.dirname, '../..');
const file = join(api, 'schema.graphql');
const landed = join(api, 'schema.landed.graphql');
const printed = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

/** Descriptions break nothing: without them the mark is a third as long. */
const withoutDescriptions = (sdl: string): string =>
  `${print(visit(parse(sdl), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }))}\n`;

if (process.argv.includes('--landed')) writeFileSync(landed, withoutDescriptions(printed));
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) {
  process.stderr.write('api/schema.graphql is stale: run `npm run schema` and commit it.\n');
  process.exitCode = 1;
}
