/** Keeps what is on screen true: the server says what changed, and the queries shown ask again. */
import { useQueryClient } from '@tanstack/react-query';
import { createClient } from 'graphql-sse';
import { useEffect, useEffectEvent, useRef } from 'react';

/** Changes come in bursts (a workshop sends); asking again once for a burst is enough. Milliseconds. */
const gather = 400;

/** What a subscription tells, for as long as the page is open. */
export const useStream = (query: string, take: (told: Readonly<Record<string, unknown>>) => void): void => {
  const told = useEffectEvent(take);
  useEffect(() => {
    const client = createClient({ url: '/graphql/stream', retryAttempts: Infinity });
    const stop = client.subscribe(
      { query },
      {
        next: ({ data }) => {
          if (data) told(data);
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
    return () => {
      stop();
      client.dispose();
    };
  }, [query]);
};

export const useLiveChanges = (): void => {
  const queries = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  useStream('subscription Changed { changed { revision } }', () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = null;
      void queries.invalidateQueries();
    }, gather);
  });
  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current);
    },
    [],
  );
};
