/** The seed data as tests look at it. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { readTable } from '../read-csv.ts';
import { parseVocabularies } from '../read-vocabularies.ts';
import { readSeedFile } from '../seed-folder.ts';
import { readSourceMaterial } from '../source-material.ts';

const table = async (file: string) => readTable(await readSeedFile(file), file);

export const material = await readSourceMaterial();
export const seeds = material.stages.flat();
export const vocabularies = parseVocabularies(await readSeedFile('vocabularies.json'));
export const entities = await table('source/original/seed-entities.csv');
export const relations = await table('source/original/seed-relations.csv');

/** Every record of a noun as it is loaded. */
export const of = (noun: Noun): readonly Record<string, unknown>[] =>
  seeds.filter(({ command }) => command.noun === noun).map(({ command }) => ({ id: command.id, ...command.input }));

export const record = (noun: Noun, id: string): Record<string, unknown> => {
  const found = of(noun).find((one) => one['id'] === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
