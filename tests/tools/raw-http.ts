// What no well-behaved client can send: bytes on a socket.
import { connect, type Socket } from 'node:net';

export type RawAnswer = {
  /** Statuses of the answers that came, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
  /** Whether the server ended the connection. */
  readonly closed: boolean;
};

export const openSocket = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });

const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

/** Sends the bytes and takes what comes until the server ends the connection, is quiet for a while, or time is up. `isAll` tells the server that no more will come. */
export const sendRaw = async (
  url: string,
  bytes: string | Buffer,
  { quiet = 300, most = 20_000, isAll = false } = {},
): Promise<RawAnswer> => {
  const socket = await openSocket(url);
  return new Promise((resolve) => {
    let text = '';
    const timers = { quiet: setTimeout(() => done(false), most), most: setTimeout(() => done(false), most) };
    const done = (closed: boolean): void => {
      clearTimeout(timers.quiet);
      clearTimeout(timers.most);
      socket.destroy();
      resolve({ statuses: statusesIn(text), text, closed });
    };
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      clearTimeout(timers.quiet);
      // "100" only says that the rest may come.
      if (statusesIn(text).some((status) => status >= 200)) timers.quiet = setTimeout(() => done(false), quiet);
    });
    socket.once('close', () => done(true));
    socket.on('error', () => done(true));
    if (isAll) socket.end(bytes);
    else socket.write(bytes);
  });
};

/** A request as text: its first line, headers, and a body if there is one. */
export const rawRequest = (line: string, headers: readonly string[] = [], body = ''): string =>
  [line, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n');
