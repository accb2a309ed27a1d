/** Writes an event stream, and lets go of a client that does not read it. */
import type { FastifyReply } from 'fastify';
import type { Response } from 'graphql-sse';

/** How long a client may leave what was written unread, milliseconds: longer than a phone is out of reach in a tunnel. */
const patience = 60_000;

/** Resolves when the text is with the network; false when the client is gone, or was let go. */
const written = (stream: FastifyReply['raw'], text: string): Promise<boolean> =>
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
    if (!(await written(raw, text))) break;
    if (text.startsWith('event: next')) onWritten();
  }
  raw.off('close', leave);
  raw.end();
};
