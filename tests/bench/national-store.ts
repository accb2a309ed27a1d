// A country's register on the disk, made once and kept beside the repository's work, not in it.
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { storeFile } from '../../api/src/store/sqlite/files.ts';
import { say } from './measures.ts';
import { national } from './sizes.ts';
import { storedRegion } from './stored-region.ts';

/** `BENCH_CACHE`, else in the system's folder for what may be lost. */
const cache = join(process.env['BENCH_CACHE'] ?? join(tmpdir(), 'tvl-bench-cache'), `national-${schemaVersion}`);

/** A copy to work on, without a checkpoint; whoever asked takes it away. Making the first takes minutes. */
export const nationalCopy = async (): Promise<string> => {
  if (!existsSync(join(cache, storeFile))) {
    say(`Making a register of ${national.memberships} memberships in ${cache}, once; some minutes.`);
    const made = await storedRegion(national);
    mkdirSync(join(cache, '..'), { recursive: true });
    try {
      renameSync(made, cache);
    } catch {
      cpSync(made, cache, { recursive: true });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'tvl-national-'));
  copyFileSync(join(cache, storeFile), join(folder, storeFile), constants.COPYFILE_FICLONE);
  return folder;
};
