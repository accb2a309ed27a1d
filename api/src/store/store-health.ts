/**
 * Whether the store can be used, told by what it answers everybody. What a disk or a lock does passes by itself: then
 * it is tried again and again, with a real write, until it works. Damage stays until somebody restores and restarts:
 * a file that has shown damage is not believed again, and nobody is promised that it keeps anything.
 */
import { StoreUnavailableError, type Unavailability } from './port.ts';

/** Between two tries, milliseconds. */
const betweenTries = 1000;

/** What a read that goes on says nothing about: only a write that works shows that it is over. */
const passing: ReadonlySet<Unavailability> = new Set(['locked', 'read-only', 'disk failing', 'disk full']);

export type StoreHealth = {
  /** Null when all is well. */
  readonly trouble: () => Unavailability | null;
  /** The same thing, whose failures are noticed. Once it has shown damage, the calls named are refused at once. */
  readonly watch: <T extends object>(target: T, refused: readonly (keyof T)[]) => T;
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

  type Call = (...given: unknown[]) => Promise<unknown>;

  const watch = <T extends object>(target: T, refused: readonly (keyof T)[]): T => {
    let damage: StoreUnavailableError | null = null;
    const watched =
      (call: Call, isRefused: boolean): Call =>
      async (...given) => {
        if (damage !== null && isRefused) throw damage;
        try {
          return await call(...given);
        } catch (error) {
          if (error instanceof StoreUnavailableError && error.why === 'damaged') damage ??= error;
          notice(error);
          throw error;
        }
      };
    const calls = Object.entries(target).map(
      ([name, call]: [string, Call]) => [name, watched(call, refused.includes(name as keyof T))] as const,
    );
    return Object.fromEntries(calls) as unknown as T;
  };

  return {
    trouble: () => trouble,
    watch,
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
};
