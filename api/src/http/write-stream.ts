/** Writes an event stream, and lets go of a client that does not read it. */
import type { FastifyReply } from 'fastify';
import type { Response } from 'graphql-sse';

/** How long a client may leave what was written unread, milliseconds: longer than a phone is out of reach in a tunnel. */
const usualPatience = 60_000;

/**
 * Results on their way to one client. Who makes them waits for room, so what waits for a client that does not read is
 * bounded here, and the change sets that wait behind it are bounded where they are told (`followers.ts`).
 */
export type Unread = {
  /** Counts a result; resolves when there is room for it. */
  readonly made: () => Promise<void>;
  readonly written: () => void;
  /** Nobody waits any more. */
  readonly over: () => void;
};

export const openUnread = (most: number): Unread => {
  const state = { count: 0, isOver: false };
  const waiting: (() => void)[] = [];
  const wake = (): void => waiting.splice(0).forEach((resolve) => resolve());
  return {
    made: async () => {
      while (state.count >= most && !state.isOver) await new Promise<void>((resolve) => waiting.push(resolve));
      state.count += 1;
    },
    written: () => {
      state.count -= 1;
      wake();
    },
    over: () => {
      state.isOver = true;
      wake();
    },
  };
};

/** Resolves when the text is with the network; false when the client is gone, or was let go. */
const written = (stream: FastifyReply['raw'], text: string, patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    if (!stream.writable) return resolve(false);
    const timer = setTimeout(() => stream.destroy(), patience);
    stream.write(text, (error) => {
      clearTimeout(timer);
      resolve(!error);
    });
  });

/** `onWritten` hears of each result, not of what only keeps the connection alive. */
export const writeStream = async (
  reply: FastifyReply,
  { status, statusText, headers }: Response[1],
  body: Response[0],
  onWritten: () => void,
  patience = usualPatience,
): Promise<void> => {
  const { raw } = reply;
  const before = Object.entries(reply.getHeaders()).filter(
    (one): one is [string, string | string[]] => one[1] !== undefined && typeof one[1] !== 'number',
  );
  reply.hijack();
  raw.writeHead(status, statusText, { ...Object.fromEntries(before), ...headers });
  if (body === null || typeof body === 'string') {
    raw.end(body ?? '');
    return;
  }
  const leave = (): void => void body.return(undefined);
  raw.once('close', leave);
  for await (const text of body) {
    if (!(await written(raw, text, patience))) break;
    if (text.startsWith('event: next')) onWritten();
  }
  raw.off('close', leave);
  raw.end();
};
