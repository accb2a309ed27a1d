/** One stream of events that comes back whenever it is cut, from where it was. */
import { createClient } from 'graphql-sse';

/** Pauses before coming back, doubled each time up to the longest, milliseconds. */
const [shortest, longest] = [500, 30_000];

export type StreamOptions = {
  readonly url: string;
  readonly query: string;
  /** Asked each time it begins, so that it can say how far it has come. */
  readonly variables: () => Readonly<Record<string, unknown>>;
  readonly take: (told: Readonly<Record<string, unknown>>) => void;
  /** It was cut, and is open again. */
  readonly onAgain: () => void;
  readonly pauses?: readonly [shortest: number, longest: number];
};

/** Opens the stream; gives what ends it for good. */
export const openStream = ({ url, query, variables, take, onAgain, pauses = [shortest, longest] }: StreamOptions) => {
  let tries = 0;
  let wasOpen = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;

  const connected = (): void => {
    tries = 0;
    if (wasOpen) onAgain();
    wasOpen = true;
  };
  const client = createClient({ url, retryAttempts: 0, on: { connected } });
  // Never all at once: everybody who was cut off at the same moment would be back at the same moment.
  const pause = (): number => Math.min(pauses[0] * 2 ** tries, pauses[1]) * (0.5 + Math.random());
  const again = (): void => {
    if (isOver) return;
    timer = setTimeout(open, pause());
    tries += 1;
  };
  const open = (): void => {
    stop = client.subscribe(
      { query, variables: { ...variables() } },
      {
        next: ({ data }) => {
          if (data) take(data);
        },
        error: again,
        complete: again,
      },
    );
  };
  open();
  return (): void => {
    isOver = true;
    clearTimeout(timer);
    stop();
    client.dispose();
  };
};
