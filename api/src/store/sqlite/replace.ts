/** Puts the state of a backup into a live store or vault: one transaction, which a running server sees whole or not at all. */
import { randomUUID } from 'node:crypto';
import type { ChangeSet, Revision } from '@tvl/core/domain/change.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { StoreUnavailableError } from '#store/port.ts';
import { changeLogOf } from './change-log.ts';
import { wipeFreePages, type Database } from './database.ts';
import { realNouns } from '#store/noun-table.ts';
import { quoted } from './layout.ts';
import { setMeta } from './migrate.ts';
import { keptRedactions, redactAgain } from './redact.ts';
import { tablesOf } from './schema.ts';
import { openStoreDatabase } from './sqlite-store.ts';
import { erasedIn, openVaultDatabase } from './sqlite-vault.ts';
import { takeFeedback } from './vault-feedback.ts';
import { takePersonalLinks } from './vault-links.ts';
import { newRecordWriter } from './write-records.ts';

const incoming = 'incoming';

/** Brings a copy of a backup to this program's tables and looks whether it is whole. Throws, in words, when it is not. */
export const checkStoreFile = (path: string): void => {
  const database = openStoreDatabase(path);
  try {
    const damage = database.get('PRAGMA integrity_check(1)')?.['integrity_check'];
    const dangling = database.get('PRAGMA foreign_key_check');
    if (damage !== 'ok' || dangling) throw new StoreUnavailableError('The backup is damaged', false);
    database.exec('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
};

const withIncoming = <T>(live: Database, path: string, work: () => T): T => {
  live.run(`ATTACH DATABASE ? AS ${incoming}`, path);
  try {
    return live.transaction('write', work);
  } finally {
    live.exec(`DETACH DATABASE ${incoming}`);
  }
};

const takeRows = (live: Database): void => {
  for (const { name, columns } of tablesOf(realNouns)) {
    if (name === 'meta') continue;
    const names = columns.map((column) => quoted(column.name)).join(', ');
    live.run(`DELETE FROM main.${quoted(name)}`);
    live.run(`INSERT INTO main.${quoted(name)} (${names}) SELECT ${names} FROM ${incoming}.${quoted(name)}`);
  }
};

export type Replacement = {
  /** Where the log of the backup ended, and where the store stands now. */
  readonly taken: Revision;
  readonly head: Revision;
  readonly redacted: number;
};

/**
 * Revisions are never used twice: the log goes on after the higher of both heads with a set that says what happened, and
 * redactions the backup has not seen are done again. The new store id tells running servers that their graph is gone.
 */
export const replaceStore = (live: Database, path: string, time: string, reason: string): Replacement => {
  const log = changeLogOf(live, realNouns);
  const records = newRecordWriter(live, realNouns);
  // Both sides are whole; with the check on, emptying a table would look at every row.
  live.exec('PRAGMA foreign_keys = OFF');
  const replacement = withIncoming(live, path, () => {
    const before = log.head();
    const redactions = keptRedactions(live);
    takeRows(live);
    setMeta(live, 'store_id', randomUUID());
    const taken = log.head();
    const head = Math.max(before, taken) + 1;
    const actor: ChangeSet['actor'] = { scope: 'administrator', pseudonym: 'restore' };
    log.append(head, {
      commandId: `restore-${randomUUID()}`,
      command: 'restore',
      time,
      actor,
      reason,
      schema: schemaVersion,
      changes: [],
    });
    const parts = { database: live, nouns: realNouns, schema: schemaVersion, log, records };
    const redacted = redactAgain(parts, redactions, head);
    return { taken, head: head + redacted, redacted };
  });
  live.exec('PRAGMA foreign_keys = ON');
  wipeFreePages(live);
  return replacement;
};

/** Brings a copy of a backup's vault to this program's tables. Links that open once do not come back. */
export const emptyOfLinks = (path: string): void => {
  const copy = openVaultDatabase(path);
  try {
    copy.run('DELETE FROM link');
    wipeFreePages(copy);
  } finally {
    copy.close();
  }
};

/**
 * Takes the sessions of a backup, but for those of pseudonyms erased since, and adds its feedback and personal links.
 * Links that open once do not come back.
 */
export const replaceVault = (live: Database, path: string): void => {
  withIncoming(live, path, () => {
    live.run('DELETE FROM main.session');
    live.run('DELETE FROM main.link');
    live.run(`INSERT INTO main.session SELECT * FROM ${incoming}.session`);
    live.run(`INSERT OR IGNORE INTO main.erasure SELECT * FROM ${incoming}.erasure`);
    for (const { pseudonym } of live.all('SELECT DISTINCT pseudonym FROM main.session')) {
      if (erasedIn(live, String(pseudonym)))
        live.run('DELETE FROM main.session WHERE pseudonym = ?', pseudonym as string);
    }
    takeFeedback(live, incoming);
    takePersonalLinks(live, incoming, (pseudonym) => erasedIn(live, pseudonym));
  });
  wipeFreePages(live);
};
