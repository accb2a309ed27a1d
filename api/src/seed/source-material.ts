/** The whole source material as commands, in the order they can be carried out. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { areasFile, polygonsFile, readAreaSeeds } from './read-areas.ts';
import { readSeeds, readTable, type Seed } from './read-csv.ts';
import { parseVocabularies, readVocabularySeeds, vocabulariesFile } from './read-vocabularies.ts';
import { readSeedFile } from './seed-folder.ts';
import { stagesOf } from './stages.ts';

/** Curated files. */
const recordFiles: readonly (readonly [Noun, string])[] = [
  ['organisation', 'source/organisations.csv'],
  ['network', 'source/networks.csv'],
  ['event', 'source/events.csv'],
  ['material', 'source/materials.csv'],
  ['membership', 'source/memberships.csv'],
  ['round', 'source/rounds.csv'],
  ['response', 'source/responses.csv'],
  ['statement', 'source/statements.csv'],
  ['stakeholderRelation', 'source/stakeholder-relations.csv'],
  ['attendance', 'source/attendances.csv'],
  ['link', 'source/links.csv'],
];

/** Nouns in an order in which whoever is pointed at comes first. */
export const loadingOrder: readonly Noun[] = [
  'concept',
  'area',
  'organisation',
  'network',
  'event',
  'material',
  'membership',
  'round',
  'response',
  'statement',
  'assessment',
  'municipalPractice',
  'stakeholderRelation',
  'attendance',
  'link',
];

/** A row of the source material as it was found: an entity or a relation. */
export type OriginalRow = { readonly id: string; readonly name: string };
export type LeftOutRow = { readonly row: string; readonly reason: string; readonly explanation: string };

export type SourceMaterial = {
  /** Why its records came, as their history says it. */
  readonly reason: string;
  readonly stages: readonly (readonly Seed[])[];
  readonly originals: readonly OriginalRow[];
  readonly leftOut: readonly LeftOutRow[];
};

const originalsOf = (entities: string, relations: string): readonly OriginalRow[] => [
  ...readTable(entities, 'source/original/seed-entities.csv').map((row) => ({
    id: row['id'] ?? '',
    name: row['name'] ?? '',
  })),
  ...readTable(relations, 'source/original/seed-relations.csv').map((row) => ({
    id: row['id'] ?? '',
    name: `${row['from_name'] ?? ''} ${row['relation'] ?? ''} ${row['to_name'] ?? ''}`,
  })),
];

/** Terms and areas: what every register of Finland needs, whatever it is seeded with. */
export const readReferenceSeeds = async (): Promise<readonly Seed[]> => {
  const [vocabularies, areas, polygons] = await Promise.all([
    readSeedFile(vocabulariesFile),
    readSeedFile(areasFile),
    readSeedFile(polygonsFile),
  ]);
  return [...readVocabularySeeds(parseVocabularies(vocabularies)), ...readAreaSeeds(areas, polygons)];
};

/** Terms and areas alone, for a register that starts without the source material. */
export const readReferenceData = async (): Promise<SourceMaterial> => ({
  reason: 'Luokitusten ja alueiden lataus',
  stages: stagesOf(await readReferenceSeeds(), loadingOrder),
  originals: [],
  leftOut: [],
});

export const readSourceMaterial = async (): Promise<SourceMaterial> => {
  const [reference, records, leftOut, entities, relations] = await Promise.all([
    readReferenceSeeds(),
    Promise.all(recordFiles.map(async ([noun, file]) => readSeeds(noun, await readSeedFile(file), file))),
    readSeedFile('source/left-out.csv'),
    readSeedFile('source/original/seed-entities.csv'),
    readSeedFile('source/original/seed-relations.csv'),
  ]);
  return {
    reason: 'Lähdeaineiston lataus',
    stages: stagesOf([...reference, ...records.flat()], loadingOrder),
    originals: originalsOf(entities, relations),
    leftOut: readTable(leftOut, 'source/left-out.csv').map((row) => ({
      row: row['row'] ?? '',
      reason: row['reason'] ?? '',
      explanation: row['explanation'] ?? '',
    })),
  };
};
