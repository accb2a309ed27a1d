// A page whose line was cut for long: by itself it is current again, whether what it missed is told or read anew.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { numberIn, settled } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A line to the server that can be cut, and stays cut until it is mended. */
const openLine = async (target: string) => {
  const sockets = new Set<Socket>();
  let isCut = false;
  const line = createServer((socket) => {
    if (isCut) return void socket.destroy();
    const onward = connect(Number(new URL(target).port), '127.0.0.1');
    for (const one of [socket, onward]) {
      sockets.add(one.on('error', () => undefined));
      one.on('close', () => sockets.delete(one));
    }
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    cut: (): void => {
      isCut = true;
      for (const one of sockets) one.destroy();
    },
    mend: (): void => {
      isCut = false;
    },
    close: (): void => {
      for (const one of sockets) one.destroy();
      line.close();
    },
  };
};

const visitor = { scope: 'coordinator', pseudonym: 'p', limits: {} } as const;
let added = 0;

/** Adds so many organisations, each a revision. */
const add = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 500)
    await Promise.all(
      Array.from({ length: Math.min(500, left) }, () => {
        added += 1;
        const command = {
          do: 'add',
          noun: 'organisation',
          input: { names: { fi: `Pois ${added}` }, kind: 'organisationKind.association' },
        } as const;
        const request = { commandId: `pois-${added}`, reason: null, command };
        return server.register.submit(request, visitor);
      }),
    );
};

/** In the page: what the stream of changes has told, in order; opening the page anew would begin it anew. */
declare global {
  var told: { revision: number; reload: boolean }[];
}

/** Notes what streams tell, from before the page's first script. */
const overhear = (): void => {
  globalThis.told = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const response = await fetch(...asked);
    const [heard, own] = response.url.endsWith('/graphql/stream') ? (response.body?.tee() ?? []) : [];
    if (!heard || !own) return response;
    void (async () => {
      let text = '';
      for await (const part of heard.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
        const events = (text + part).split('\n\n');
        text = events.pop() ?? '';
        for (const [, revision, reload] of events.join('\n').matchAll(/"revision":(\d+),"reload":(true|false)/g))
          globalThis.told.push({ revision: Number(revision), reload: reload === 'true' });
      }
    })().catch(() => undefined);
    return new Response(own, { status: response.status, headers: response.headers });
  };
};

describe('a page that was cut off', { timeout: 300_000 }, () => {
  const cases = [
    { missed: 300, what: 'is told of 300 changes that it missed, and shows them', reloads: false },
    { missed: 10_001, what: 'is told once to read anew when it missed more than 10,000, and does', reloads: true },
  ];
  for (const { missed, what, reloads } of cases)
    it(`${what}, by itself and without leaving`, async () => {
      const line = await openLine(server.url);
      const context = await browser.newContext({ locale: 'fi-FI' });
      const page = await context.newPage();
      // The browser says of itself that the line is cut; an error of the page's own fails the test.
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(overhear);
      await page.goto(`${line.url}/organisaatiot`);
      await settled(page);
      const results = page.getByRole('region', { name: 'Tulokset' });
      const shown = async (): Promise<number> => numberIn(await results.getByRole('status').first().textContent());
      await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBeGreaterThan(0);
      const before = await shown();
      // Told of one, it knows how far it has come.
      await add(1);
      await expect.poll(shown, { timeout: 20_000 }).toBe(before + 1);
      const from = server.register.revision;
      line.cut();
      await add(missed);
      line.mend();
      await expect.poll(shown, { timeout: 90_000 }).toBe(before + 1 + missed);
      const told = () => page.evaluate(() => globalThis.told);
      await expect.poll(async () => (await told()).at(-1)?.revision, { timeout: 60_000 }).toBe(from + missed);
      const [first, ...more] = await told();
      expect(first).toEqual({ revision: from, reload: false });
      expect(more.filter(({ reload }) => reload)).toHaveLength(reloads ? 1 : 0);
      // Not one by one: that would be a notice for each of ten thousand.
      expect(more.length).toBeLessThan(missed / 10);
      line.close();
      await context.close();
      expect(errors).toEqual([]);
    });
});
