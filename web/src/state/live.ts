/** Keeps what is on screen true: the server says what changed, and the queries shown ask again. */
import { useQueryClient } from '@tanstack/react-query';
import { createClient } from 'graphql-sse';
import { useEffect } from 'react';

/** Changes come in bursts (a workshop sends); asking again once for a burst is enough. Milliseconds. */
const gather = 400;

export const useLiveChanges = (): void => {
  const queries = useQueryClient();
  useEffect(() => {
    const client = createClient({ url: '/graphql/stream', retryAttempts: Infinity });
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const refresh = (): void => {
      waiting ??= setTimeout(() => {
        waiting = null;
        void queries.invalidateQueries();
      }, gather);
    };
    const stop = client.subscribe(
      { query: 'subscription Changed { changed { revision } }' },
      { next: refresh, error: () => undefined, complete: () => undefined },
    );
    return () => {
      if (waiting !== null) clearTimeout(waiting);
      stop();
      client.dispose();
    };
  }, [queries]);
};
