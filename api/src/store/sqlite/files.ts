/** Where the embedded databases and their backups lie in the data folder. */
import { join } from 'node:path';

export const storeFile = 'store.db';
export const vaultFile = 'vault.db';
/** Backups that nobody has named another folder for. */
export const backupFolder = 'backups';
export const manifestFile = 'manifest.json';

export const storePath = (dataDir: string): string => join(dataDir, storeFile);
export const vaultPath = (dataDir: string): string => join(dataDir, vaultFile);
