// The product as a process of its own, killed while people write: what it acknowledged is there when it comes back.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, signIn, storeEnv } from '../tools/server.ts';

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));

type Running = {
  readonly url: string;
  readonly output: () => string;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
};

const run = async (env: Record<string, string>): Promise<Running> => {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...env } });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await expect.poll(() => /Ctrl\+C/.test(said), { timeout: 40_000, message: 'the server starts' }).toBe(true);
  return {
    url: /osoitteessa (http:\S+)/.exec(said)?.[1] ?? '',
    output: () => said,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
};

let dataDir: string;
let env: Record<string, string>;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tvl-crash-'));
  env = { DATA_DIR: dataDir, ...(await storeEnv(dataDir)) };
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const writeUntilCut = async (url: string, cookie: string, round: number, acknowledged: string[]): Promise<void> => {
  const writer = async (client: number): Promise<void> => {
    for (let n = 0; ; n++) {
      const name = `Kaatuva kierros${round} ${client}-${n}`;
      const answer = await ask<{ addOrganisation: { problems: readonly object[] } }>(
        url,
        'mutation ($c: ID!, $n: String!) { addOrganisation(commandId: $c, input: { names: { fi: $n }, kind: "organisationKind.association" }) { problems { code } } }',
        { c: name, n: name },
        cookie,
      ).catch(() => null);
      if (!answer) return;
      expect(answer.data.addOrganisation.problems).toEqual([]);
      acknowledged.push(name);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, client) => writer(client)));
};

describe('a server killed while people write', () => {
  it('has everything it acknowledged when it starts again, and the same person is still signed in', async () => {
    const acknowledged: string[] = [];
    let server = await run(env);
    const token = /kirjaudu#(\S+)/.exec(server.output())?.[1] ?? '';
    const cookie = await signIn(server.url, token);
    for (let round = 0; round < 3; round++) {
      const writing = writeUntilCut(server.url, cookie, round, acknowledged);
      const before = acknowledged.length;
      await expect
        .poll(() => acknowledged.length - before, { timeout: 20_000, interval: 7 })
        .toBeGreaterThan(20 + 30 * round);
      await server.kill('SIGKILL');
      await writing;
      server = await run(env);
      const { data } = await ask<{
        organisations: { nodes: readonly { names: { fi: string } }[] };
        viewer: { scope: string };
      }>(
        server.url,
        `{ organisations(search: "kierros${round}", first: 500) { nodes { names { fi } } } viewer { scope } }`,
        {},
        cookie,
      );
      const found = new Set(data.organisations.nodes.map((node) => node.names.fi));
      const ofRound = acknowledged.filter((name) => name.startsWith(`Kaatuva kierros${round} `));
      expect(ofRound.length, 'fits a page').toBeLessThan(500);
      expect(ofRound.filter((name) => !found.has(name))).toEqual([]);
      expect(data.viewer.scope).toBe('ADMINISTRATOR');
    }
    expect(await server.kill('SIGTERM')).toBe(0);
  });

  it('says in one line what is wrong with a setting, and does not start', async () => {
    const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: 'neljätuhatta', DATA_DIR: dataDir } });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, said]).toEqual([1, 'PORT=neljätuhatta will not do: it must be a port number.\n']);
  });
});
