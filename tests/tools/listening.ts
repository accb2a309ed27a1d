// Open maps as the server sees them: event streams, each of a visitor of its own, that note what they are told and when.
import { request } from 'node:http';
import { newVisitor } from './server.ts';

/** A revision a stream was told of, and when, in milliseconds of this process's clock. */
export type Told = { readonly revision: number; readonly at: number };

export type Listener = {
  /** As the visitor's cookie says it. */
  readonly cookie: string;
  /** In the order it came. */
  readonly told: readonly Told[];
  readonly close: () => void;
};

const question = JSON.stringify({ query: 'subscription { changed { revision reload } }' });
const toldIn = /"revision":(\d+),"reload":(true|false)/g;

/** Opens a stream; resolves when it is open. Being told to read anew ends it with an error. */
export const listen = async (url: string, onTold: (told: Told) => void = () => undefined): Promise<Listener> => {
  const cookie = await newVisitor(url);
  const told: Told[] = [];
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/graphql/stream`, {
      method: 'POST',
      agent: false,
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', cookie },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      if (response.statusCode !== 200) return reject(new Error(`The stream answered ${response.statusCode}`));
      let rest = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        const now = performance.now();
        const events = (rest + text).split('\n\n');
        rest = events.pop() ?? '';
        for (const [, revision, reload] of events.join('\n').matchAll(toldIn)) {
          if (reload === 'true') return void response.destroy(new Error('Told to read anew'));
          told.push({ revision: Number(revision), at: now });
          onTold({ revision: Number(revision), at: now });
        }
      });
      response.on('error', () => undefined);
      resolve({ cookie, told, close: () => asked.destroy() });
    });
    asked.end(question);
  });
};

/** When each revision was there, or a later one: Infinity where neither came. */
export const timesCurrent = (told: readonly Told[], revisions: readonly number[]): readonly number[] => {
  const later = told.toSorted((a, b) => a.revision - b.revision);
  // Whoever heard of a later one first knew of the earlier.
  const earliest = later.map(({ at }) => at);
  for (let n = earliest.length - 2; n >= 0; n--)
    earliest[n] = Math.min(earliest[n] as number, earliest[n + 1] as number);
  return revisions.map((revision) => earliest[later.findIndex((one) => one.revision >= revision)] ?? Infinity);
};
