/** What a backup, a restore or a start that was killed left half made: copies of what is private, for nobody. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** As they are named while they are made. */
const halfMade = /^\.(?:backup|restore)-[\da-f-]{36}|\.[\da-f-]{36}\.tmp$/;
/** Milliseconds after which nobody makes it any more. */
const longUntouched = 24 * 3_600_000;

/** Removes them from the folder, but for those touched within a day of `now`: somebody may be at work. Never throws. */
export const removeLeftovers = async (folder: string, now: Date): Promise<void> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => halfMade.test(name));
  for (const name of names) {
    const path = join(folder, name);
    const touched = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => now.getTime(),
    );
    // A clock that has jumped makes nothing old: what was touched after `now` stays.
    if (now.getTime() - touched > longUntouched)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
};
