/**
 * Whether the store can be used, told by what it answers everybody. What a disk or a lock does passes by itself: then
 * it is tried again and again, with a real write, until it works. Damage stays until somebody restores and restarts.
 */
import { StoreUnavailableError, type Unavailability } from './port.ts';

/** Between two tries, milliseconds. */
const betweenTries = 1000;

/** What a read that goes on says nothing about: only a write that works shows that it is over. */
const passing: ReadonlySet<Unavailability> = new Set(['locked', 'read-only', 'disk failing', 'disk full']);

export type StoreHealth = {
  /** Null when all is well. */
  readonly trouble: () => Unavailability | null;
  /** The same thing, whose failures are noticed. */
  readonly watch: <T extends object>(target: T) => T;
  readonly stop: () => void;
};

export type HealthOptions = {
  /** Throws while nothing can be written. */
  readonly tryWriting: () => Promise<void>;
  /** Told when trouble begins or changes, and (with null) when it is over. */
  readonly onChange: (why: Unavailability | null, error: unknown) => void;
};

export const openStoreHealth = ({ tryWriting, onChange }: HealthOptions): StoreHealth => {
  let trouble: Unavailability | null = null;
  let timer: NodeJS.Timeout | null = null;

  const become = (why: Unavailability | null, error: unknown = null): void => {
    if (why === trouble || (trouble === 'damaged' && why !== null)) return;
    trouble = why;
    onChange(why, error);
  };
  const tryLater = (): void => {
    timer ??= setTimeout(() => void tryNow(), betweenTries).unref();
  };
  const notice = (error: unknown): void => {
    if (!(error instanceof StoreUnavailableError) || (error.why !== 'damaged' && !passing.has(error.why))) return;
    become(error.why, error);
    if (trouble !== 'damaged') tryLater();
  };
  const tryNow = async (): Promise<void> => {
    try {
      await tryWriting();
      if (trouble !== 'damaged') become(null);
      timer = null;
    } catch (error) {
      timer = null;
      notice(error);
    }
  };

  const watched =
    (call: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]): Promise<unknown> => {
      try {
        return await call(...given);
      } catch (error) {
        notice(error);
        throw error;
      }
    };

  return {
    trouble: () => trouble,
    watch: <T extends object>(target: T): T =>
      Object.fromEntries(
        Object.entries(target).map(([name, call]: [string, (...given: unknown[]) => Promise<unknown>]) => [
          name,
          watched(call),
        ]),
      ) as unknown as T,
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
};
