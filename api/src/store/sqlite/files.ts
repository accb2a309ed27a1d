/** Where the embedded databases lie in the data folder. */
import { join } from 'node:path';

export const storeFile = 'store.db';
export const vaultFile = 'vault.db';

export const storePath = (dataDir: string): string => join(dataDir, storeFile);
export const vaultPath = (dataDir: string): string => join(dataDir, vaultFile);
