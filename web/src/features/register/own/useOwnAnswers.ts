import { useCallback, useEffect, useState } from 'react';
import { execute, RequestError } from '#state/execute.ts';
import { OwnAnswersDocument, type OwnAnswersQuery } from '../../../generated/graphql.ts';
import { dropSent, readSent } from '../draft-store.ts';
import { leaveIfOwed, leaveSession, type Opened, openSession } from '../session.ts';
import { readToken } from '../token.ts';
import { keepKey, keptKey } from './own-key.ts';

export type Own = NonNullable<OwnAnswersQuery['ownAnswers']>;

export type OwnState =
  | { readonly is: 'opening' }
  /** Nothing is open: `why` says what was tried in vain. */
  | { readonly is: 'shut'; readonly why: Exclude<Opened, 'done'> | 'left' | null }
  /** `key` is the token or code under which corrections go; null when this tab does not know it. */
  | { readonly is: 'open'; readonly own: Own; readonly key: string | null };

/** The token goes from the address before anything else: it opens the answers to whoever has it. */
const takeFragment = (): string | null => {
  const { hash, pathname, search } = window.location;
  if (hash === '' || hash === '#sisalto') return null;
  window.history.replaceState(window.history.state, '', pathname + search);
  return hash;
};

const read = async (): Promise<Own | null> => (await execute(OwnAnswersDocument, {})).ownAnswers ?? null;

const opened = async (key: string | null): Promise<OwnState> => {
  if (key !== null) {
    const outcome = await openSession(key);
    if (outcome !== 'done') return { is: 'shut', why: outcome };
    keepKey(key);
  }
  try {
    const own = await read();
    return own === null ? { is: 'shut', why: null } : { is: 'open', own, key: keptKey() ?? readSent()?.token ?? null };
  } catch (error) {
    if (error instanceof RequestError && error.code === 'FORBIDDEN') return { is: 'shut', why: null };
    return { is: 'shut', why: 'away' };
  }
};

/** Own answers behind a link, a typed code or the session that is open already. */
export const useOwnAnswers = () => {
  const [state, setState] = useState<OwnState>({ is: 'opening' });
  const open = useCallback(async (key: string | null): Promise<void> => {
    setState({ is: 'opening' });
    await leaveIfOwed();
    setState(await opened(key));
  }, []);
  useEffect(() => {
    const enter = (): void => {
      const fragment = takeFragment();
      const token = fragment === null ? null : readToken(fragment);
      if (fragment !== null && token === null) setState({ is: 'shut', why: 'unknown' });
      else void open(token);
    };
    enter();
    window.addEventListener('hashchange', enter);
    return () => window.removeEventListener('hashchange', enter);
  }, [open]);
  const reread = useCallback(async (): Promise<void> => setState(await opened(null)), []);
  const leave = useCallback(async (): Promise<void> => {
    keepKey(null);
    dropSent();
    setState({ is: 'shut', why: 'left' });
    await leaveSession();
  }, []);
  return { state, open, reread, leave };
};
