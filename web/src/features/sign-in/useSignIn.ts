import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

/** used: the link does not work any more. busy: too many tries at once. away: no answer came. */
export type SignInState = 'idle' | 'working' | 'done' | 'used' | 'busy' | 'away' | 'offline';

const stateOf = (status: number): SignInState => {
  if (status === 204) return 'done';
  if (status === 403) return 'used';
  return status === 429 ? 'busy' : 'away';
};

const post = async (token: string): Promise<SignInState> => {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    return stateOf(response.status);
  } catch {
    return navigator.onLine ? 'away' : 'offline';
  }
};

/** Changes a link's token for a session, once; everything on screen is then asked again as the one signed in. */
export const useSignIn = () => {
  const queries = useQueryClient();
  const [state, setState] = useState<SignInState>('idle');
  const underWay = useRef<string | null>(null);
  const signIn = useCallback(
    async (token: string): Promise<void> => {
      if (underWay.current === token) return;
      underWay.current = token;
      setState('working');
      const outcome = await post(token);
      // A link opens one session; one that got no answer may be tried again.
      underWay.current = outcome === 'done' ? token : null;
      if (outcome === 'done') await queries.resetQueries();
      setState(outcome);
    },
    [queries],
  );
  return { state, setState, signIn };
};
