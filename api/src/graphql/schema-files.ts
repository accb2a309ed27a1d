/**
 * The parts of the schema, found by reading this directory: each folder holds `*.graphql` and, where the field tables do
 * not say enough, `resolvers.ts`. So a new noun is one new folder, and no list here names it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resolvers } from './noun-resolvers.ts';

const here = import.meta.dirname;

const graphqlFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => join(folder, name));

const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();

/** Every file of the schema's language, the root ones first. */
export const typeDefinitions = (): readonly string[] =>
  [here, ...folders.map((name) => join(here, name))].flatMap(graphqlFilesIn).map((file) => readFileSync(file, 'utf8'));

const folderResolvers = async (name: string): Promise<readonly Resolvers[]> => {
  if (!readdirSync(join(here, name)).includes('resolvers.ts')) return [];
  const part = (await import(`./${name}/resolvers.ts`)) as { readonly resolvers: Resolvers };
  return [part.resolvers];
};

/** What the folders add to the resolvers that the field tables give. */
export const resolversOfFolders: readonly Resolvers[] = (await Promise.all(folders.map(folderResolvers))).flat();
