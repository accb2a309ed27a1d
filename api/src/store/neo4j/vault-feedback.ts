/** Feedback in the vault on Neo4j, under a label of its own. */
import { createHash } from 'node:crypto';
import type { Feedback, FeedbackHandling, Vault } from '#store/vault-port.ts';
import type { Connection, Rows, Run } from './connection.ts';

export const feedbackConstraints = [
  'CREATE CONSTRAINT VaultFeedback_id IF NOT EXISTS FOR (n:VaultFeedback) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT VaultFeedback_codeHash IF NOT EXISTS FOR (n:VaultFeedback) REQUIRE n.codeHash IS UNIQUE',
];

const fields = [
  'id',
  'codeHash',
  'about',
  'text',
  'page',
  'language',
  'answer',
  'sentAt',
  'answeredAt',
  'closedAt',
  'expiresAt',
] as const satisfies readonly (keyof Feedback)[];

const columns = fields.map((name) => `n.${name} AS ${name}`).join(', ');

const feedbackOf = (row: Rows[number]): Feedback =>
  Object.fromEntries(fields.map((name) => [name, row.get(name) as string | null])) as Feedback;

/** What is kept of erased feedback: enough to erase it again from an older copy. */
const erasedAs = (id: string): string => createHash('sha256').update(`feedback:${id}`).digest('hex');

export type FeedbackMethods = Pick<
  Vault,
  'addFeedback' | 'feedbackWithCode' | 'allFeedback' | 'handleFeedback' | 'eraseFeedback'
>;

export const feedbackIn = (connection: Connection): FeedbackMethods => ({
  addFeedback: async (feedback) => {
    await connection.write(async ({ run }) => {
      const { id, codeHash } = feedback;
      // Merged by both, so that an attempt repeated after a lost answer adds nothing; another one with either is refused.
      await run('MERGE (n:VaultFeedback {id: $id, codeHash: $codeHash}) SET n = $feedback', { id, codeHash, feedback });
    });
  },
  feedbackWithCode: async (codeHash, now) => {
    const text = `MATCH (n:VaultFeedback {codeHash: $codeHash}) WHERE n.expiresAt > $now RETURN ${columns}`;
    const [row] = await connection.ask(text, { codeHash, now });
    return row ? feedbackOf(row) : null;
  },
  allFeedback: async (now) => {
    const text = `MATCH (n:VaultFeedback) WHERE n.expiresAt > $now RETURN ${columns} ORDER BY sentAt DESC, id`;
    return (await connection.ask(text, { now })).map(feedbackOf);
  },
  handleFeedback: async (id, handling: FeedbackHandling, now) => {
    const [row] = await connection.write(({ run }) =>
      run(`MATCH (n:VaultFeedback {id: $id}) WHERE n.expiresAt > $now SET n += $handling RETURN ${columns}`, {
        id,
        now,
        // What is not given stays as it is.
        handling: Object.fromEntries(Object.entries(handling).filter(([, value]) => value !== null)),
      }),
    );
    return row ? feedbackOf(row) : null;
  },
  eraseFeedback: async (id) => {
    await connection.write(async ({ run }) => {
      await run('MATCH (n:VaultFeedback {id: $id}) DELETE n', { id });
      await run('MERGE (:VaultErasure {pseudonymHash: $hash})', { hash: erasedAs(id) });
    });
  },
});

export const readFeedback = async (run: Run): Promise<readonly Feedback[]> =>
  (await run(`MATCH (n:VaultFeedback) RETURN ${columns} ORDER BY id`)).map(feedbackOf);

export const writeFeedback = async (run: Run, feedback: readonly Feedback[]): Promise<void> => {
  await run('UNWIND $rows AS row MERGE (n:VaultFeedback {id: row.id, codeHash: row.codeHash}) SET n = row', {
    rows: feedback,
  });
};
