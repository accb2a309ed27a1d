/** Keeps what is on screen true: the server says what changed, and the queries shown ask again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { openStream } from './stream.ts';

/** Changes come in bursts (a workshop sends); asking again once for a burst is enough. Milliseconds. */
const gather = 400;

type Told = Readonly<Record<string, unknown>>;

type Coming = {
  readonly variables?: () => Told;
  /** The line was cut and is back. */
  readonly onAgain?: () => void;
};

/** What a subscription tells, for as long as the page is open. */
export const useStream = (query: string, take: (told: Told) => void, coming: Coming = {}): void => {
  const told = useEffectEvent(take);
  const variables = useEffectEvent(() => coming.variables?.() ?? {});
  const again = useEffectEvent(() => coming.onAgain?.());
  useEffect(
    () =>
      openStream({
        url: '/graphql/stream',
        query,
        variables: () => variables(),
        take: (what) => told(what),
        onAgain: () => again(),
      }),
    [query],
  );
};

/** A line that was cut goes on from the last change told; `reload` says that it was too far behind for that. */
const changes = 'subscription Changed($since: Int) { changed(since: $since) { revision reload } }';

export const useLiveChanges = (): void => {
  const queries = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const seen = useRef<number | null>(null);
  const readAnew = (): void => {
    waiting.current ??= setTimeout(() => {
      waiting.current = null;
      void queries.invalidateQueries();
    }, gather);
  };
  useStream(
    changes,
    ({ changed }) => {
      seen.current = (changed as { readonly revision: number }).revision;
      // One change or ten thousand: what is shown is read anew, and nothing else is kept.
      readAnew();
    },
    {
      variables: () => ({ since: seen.current }),
      // With nothing told yet, there is nothing to go on from.
      onAgain: () => {
        if (seen.current === null) readAnew();
      },
    },
  );
  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current);
    },
    [],
  );
};
