// Streams of changes that are cut: nothing is missed, nothing comes twice.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../web/src/state/stream.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ seed: 'none' });
  cookie = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

/** The id of what was added. */
const add = async (name: string): Promise<string> => {
  const { data } = await ask<{ addOrganisation: { organisation: { id: string } } }>(
    server.url,
    'mutation ($c: ID!, $n: String!) { addOrganisation(commandId: $c, input: { names: { fi: $n }, kind: "organisationKind.association" }) { organisation { id } } }',
    { c: name, n: name },
    cookie,
  );
  return data.addOrganisation.organisation.id;
};

/** Passes everything on until it is told to cut. */
const openProxy = async (target: string) => {
  const sockets = new Set<Socket>();
  const proxy = createServer((socket) => {
    const onward = connect(Number(new URL(target).port), '127.0.0.1');
    for (const one of [socket, onward]) sockets.add(one.on('error', () => undefined));
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const one of sockets) one.destroy();
    sockets.clear();
  };
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, cut, close: () => (cut(), proxy.close()) };
};

describe('a stream that a proxy cuts', () => {
  it('goes on from where it was, with nothing missed and nothing twice', async () => {
    const proxy = await openProxy(server.url);
    const told: string[] = [];
    let revision: number | null = null;
    let cuts = 0;
    const end = openStream({
      url: `${proxy.url}/graphql/stream`,
      query: 'subscription ($since: Int) { changed(since: $since) { revision touched { id } } }',
      variables: () => ({ since: revision }),
      take: ({ changed }) => {
        const notice = changed as { revision: number; touched: { id: string }[] };
        revision = notice.revision;
        told.push(...notice.touched.map(({ id }) => id));
      },
      onAgain: () => {
        cuts += 1;
      },
      pauses: [50, 200],
    });
    await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBe(1);
    const wanted: string[] = [];
    for (let n = 0; n < 30; n++) {
      wanted.push(await add(`Katkeava ${n}`));
      if (n === 0) await expect.poll(() => told.length, { timeout: 20_000 }).toBe(1);
      if (n % 10 === 5) proxy.cut();
    }
    await expect.poll(() => told, { timeout: 20_000 }).toEqual(wanted);
    expect(cuts).toBeGreaterThan(0);
    end();
    proxy.close();
  });
});
