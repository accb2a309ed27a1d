/** The one module that touches neo4j-driver: sessions, transactions that are tried again, and its errors in our words. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Neo4jError,
  type Record as Row,
  type Session,
} from 'neo4j-driver';
import { RefusedChangeSetError, StoreUnavailableError } from '#store/port.ts';

export type ConnectionOptions = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
};

export type Rows = readonly Row[];
export type Run = (text: string, parameters?: Record<string, unknown>) => Promise<Rows>;
/** A statement whose rows are taken one by one, for reading more than should stand in memory at once. */
export type Stream = (text: string, parameters?: Record<string, unknown>) => AsyncIterable<Row>;
export type Transaction = { readonly run: Run; readonly stream: Stream };

/** Milliseconds: a server that is away is noticed soon, and one that elects a leader is waited for. */
const [connecting, retrying] = [3_000, 5_000];
/**
 * Milliseconds that one waits for others to give back a connection. Long, since the driver does not try again after it, and
 * its clock runs on while this process is held up by its own work; a server that is away is noticed before it.
 */
const acquiring = 30_000;
/** How often a statement of the schema is tried. */
const definingAttempts = 10;
/** A transaction that holds the head longer than this is stuck. */
const longest = 60_000;

const isNeo4jError = (error: unknown): error is Neo4jError =>
  error instanceof Error && 'code' in error && error.name === 'Neo4jError';

const constraint = 'Neo.ClientError.Schema.ConstraintValidationFailed';
const wrongPassword = /^Neo\.ClientError\.Security\./;
const passing =
  /^(?:ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|.*(?:DatabaseUnavailable|NotALeader|Timed?Out|Terminated).*)$/;

/** What the driver throws, in the words of the port; anything else as it is. */
export const inOurWords = (error: unknown): unknown => {
  if (!isNeo4jError(error)) return error;
  if (error.code === constraint)
    return new RefusedChangeSetError(`The store refused the change: ${error.message}`, { cause: error });
  if (wrongPassword.test(error.code))
    return new StoreUnavailableError('Neo4j lets nobody in with NEO4J_USER and NEO4J_PASSWORD', false, {
      cause: error,
    });
  const retryable = passing.test(error.code) || error.retryable;
  const what = retryable ? 'Neo4j cannot be reached' : 'Neo4j failed';
  return new StoreUnavailableError(`${what} (${error.message})`, retryable, { cause: error });
};

const inTransaction = (transaction: ManagedTransaction): Transaction => ({
  run: (text, parameters = {}) => transaction.run(text, parameters).then(({ records }) => records),
  stream: (text, parameters = {}) => transaction.run(text, parameters),
});

export type Connection = {
  /**
   * Each statement sees what is committed when it runs, the newest commit perhaps in part. Whatever an earlier read or
   * write of this connection may have seen of a commit, a later one sees whole: it brings a bookmark of the newest
   * commit, and the server waits until that one is applied.
   */
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** The same for one statement, in one message and its answer. */
  readonly ask: Run;
  /** All or nothing. The driver tries it again when the server asks for that or the answer is lost. */
  write<T>(work: (transaction: Transaction, attempt: number) => Promise<T>): Promise<T>;
  /** One statement in a transaction of its own, for what changes the schema or makes its own transactions. */
  alone(text: string, parameters?: Record<string, unknown>): Promise<Rows>;
  /** One statement that makes something in the schema; does nothing where another process made it meanwhile. */
  define(text: string): Promise<void>;
  /** Name and version of the server. */
  server(): Promise<string>;
  close(): Promise<void>;
};

/** Whole numbers as the database's integers; plain ones would become floats. */
export const whole = (value: number): unknown => neo4j.int(value);

type Work<T> = (session: Session) => Promise<T>;

/** A session for each work, closed after it; what one has seen, the next sees. */
const sessionsOf = (driver: Driver, database: string | undefined) => {
  const bookmarkManager = neo4j.bookmarkManager();
  return async <T>(mode: 'READ' | 'WRITE', work: Work<T>): Promise<T> => {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database ? { database } : {}) });
    try {
      return await work(session);
    } catch (error) {
      throw inOurWords(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  };
};

const connectionOver = (driver: Driver, database: string | undefined): Connection => {
  const withSession = sessionsOf(driver, database);
  const read: Connection['read'] = (work) =>
    withSession('READ', (session) => session.executeRead((tx) => work(inTransaction(tx))));
  return {
    ask: async (text, parameters = {}) => {
      try {
        return await withSession('READ', async (session) => (await session.run(text, parameters)).records);
      } catch (error) {
        // One message and its answer, which the driver does not try again.
        if (error instanceof StoreUnavailableError && error.retryable) return read(({ run }) => run(text, parameters));
        throw error;
      }
    },
    read,
    write: (work) =>
      withSession('WRITE', (session) => {
        let attempt = 0;
        return session.executeWrite((tx) => work(inTransaction(tx), ++attempt), { timeout: longest });
      }),
    alone: (text, parameters = {}) =>
      withSession('WRITE', async (session) => (await session.run(text, parameters)).records),
    define: (text) =>
      withSession('WRITE', async (session) => {
        for (let attempt = 1; ; attempt++) {
          try {
            await session.run(text);
            return;
          } catch (error) {
            // `IF NOT EXISTS` looks before it locks.
            if (isNeo4jError(error) && error.code.endsWith('AlreadyExists')) return;
            // Two processes that define at once may stand in each other's way.
            if (!(isNeo4jError(error) && error.retryable) || attempt === definingAttempts) throw error;
            await sleep(attempt * 50 * (1 + Math.random()));
          }
        }
      }),
    server: async () => {
      try {
        const { agent } = await driver.getServerInfo(database ? { database } : {});
        return agent ?? 'Neo4j';
      } catch (error) {
        throw inOurWords(error);
      }
    },
    close: () => driver.close(),
  };
};

/** Opens a pool of connections; nothing is asked of the server yet. */
export const connect = ({ uri, user, password, database }: ConnectionOptions): Connection =>
  connectionOver(
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: connecting,
      connectionAcquisitionTimeout: acquiring,
      maxTransactionRetryTime: retrying,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    }),
    database,
  );
