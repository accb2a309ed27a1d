/** Feedback in the vault's database. */
import { createHash } from 'node:crypto';
import type { Feedback, Vault } from '#store/vault-port.ts';
import { wipeFreePages, type Database, type Row } from './database.ts';

const names = {
  id: 'id',
  codeHash: 'code_hash',
  about: 'about',
  text: 'text',
  page: 'page',
  language: 'language',
  answer: 'answer',
  sentAt: 'sent_at',
  answeredAt: 'answered_at',
  closedAt: 'closed_at',
  expiresAt: 'expires_at',
} as const satisfies { readonly [F in keyof Feedback]: string };

const fields = Object.keys(names) as (keyof Feedback)[];
const columns = Object.values(names).join(', ');
const places = fields.map(() => '?').join(', ');

const feedbackOf = (row: Row): Feedback =>
  Object.fromEntries(fields.map((field) => [field, row[names[field]] ?? null])) as Feedback;

const erasedAs = (id: string): string => createHash('sha256').update(`feedback:${id}`).digest('hex');

export const insertFeedback = (database: Database, feedback: Feedback): void => {
  database.run(
    `INSERT INTO feedback (${columns}) VALUES (${places})`,
    ...fields.map((field): string | null => feedback[field]),
  );
};

/** What a copy of the store takes along. */
export const readFeedback = (database: Database): readonly Feedback[] =>
  database.all('SELECT * FROM feedback ORDER BY id').map(feedbackOf);

export type FeedbackMethods = Pick<
  Vault,
  'addFeedback' | 'feedbackWithCode' | 'allFeedback' | 'handleFeedback' | 'eraseFeedback'
>;

export const feedbackIn = (database: Database): FeedbackMethods => ({
  addFeedback: async (feedback) => insertFeedback(database, feedback),
  feedbackWithCode: async (codeHash, now) => {
    const row = database.get('SELECT * FROM feedback WHERE code_hash = ? AND expires_at > ?', codeHash, now);
    return row ? feedbackOf(row) : null;
  },
  allFeedback: async (now) =>
    database.all('SELECT * FROM feedback WHERE expires_at > ? ORDER BY sent_at DESC, id', now).map(feedbackOf),
  handleFeedback: async (id, { answer = null, answeredAt = null, closedAt = null }, now) => {
    const row = database.get(
      `UPDATE feedback SET answer = COALESCE(?, answer), answered_at = COALESCE(?, answered_at),
        closed_at = COALESCE(?, closed_at) WHERE id = ? AND expires_at > ? RETURNING *`,
      answer,
      answeredAt,
      closedAt,
      id,
      now,
    );
    return row ? feedbackOf(row) : null;
  },
  eraseFeedback: async (id) => {
    database.transaction('write', () => {
      database.run('DELETE FROM feedback WHERE id = ?', id);
      database.run('INSERT OR IGNORE INTO erasure (pseudonym_hash) VALUES (?)', erasedAs(id));
    });
    wipeFreePages(database);
  },
});

/** Brings the feedback of an older vault, attached under the name, beside what is here; erased ones stay erased. */
export const takeFeedback = (live: Database, attached: string): void => {
  live.run(`INSERT OR IGNORE INTO main.feedback (${columns}) SELECT ${columns} FROM ${attached}.feedback`);
  for (const { id } of live.all('SELECT id FROM main.feedback')) {
    if (live.get('SELECT 1 FROM main.erasure WHERE pseudonym_hash = ?', erasedAs(String(id))))
      live.run('DELETE FROM main.feedback WHERE id = ?', String(id));
  }
};
