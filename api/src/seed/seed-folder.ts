import { readFile } from 'node:fs/promises';

const folder = new URL('../../../seed-data/', import.meta.url);

/** The text of a file of `seed-data/`. */
export const readSeedFile = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');
