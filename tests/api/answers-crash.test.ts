// Respondents who send again until they are answered, while the server is killed under them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { killed, startProcess, type Process } from '../faults/processes.ts';
import { answers, newOrganisation, newToken, openOwn, sendAnswers, tie, type Sent } from '../tools/answering.ts';
import { ask, signIn, storeEnv } from '../tools/server.ts';

let dataDir: string;
let env: Record<string, string>;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tvl-answers-'));
  env = { DATA_DIR: dataDir, ...(await storeEnv(dataDir)) };
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

it('kill -9 while receiving: nothing acknowledged is lost, nothing is doubled, and every link opens its own answers', async () => {
  let server: Process = await startProcess(env);
  const coordinator = await signIn(server.url, server.token);
  const { data } = await ask<{ addNetwork: { network: { id: string } } }>(
    server.url,
    'mutation { addNetwork(commandId: "n", input: { names: { fi: "Pöytä" }, kind: "networkKind.unknown", openness: "networkOpenness.unknown", permanence: "permanence.unknown", status: "networkStatus.active", memberList: "memberList.unknown" }) { network { id } } }',
    {},
    coordinator,
  );
  const network = data.addNetwork.network.id;
  const acknowledged = new Map<string, { readonly name: string; readonly sent: Sent }>();
  const state = { over: false };
  const respondent = async (name: string): Promise<void> => {
    const [token, commandId] = [newToken(), newToken()];
    const input = answers([newOrganisation(name)], [{ id: network, ties: [tie()], challenges: { text: name } }]);
    while (!state.over) {
      const sent = await sendAnswers(server.url, token, input, { commandId }).catch(() => null);
      if (sent?.receipt) return void acknowledged.set(token, { name, sent });
      await sleep(20);
    }
  };
  const writer = async (at: number): Promise<void> => {
    for (let n = 0; !state.over; n++) await respondent(`Kaatuva ${at}-${n}`);
  };
  const writing = Promise.all(Array.from({ length: 8 }, (_, at) => writer(at)));
  for (let kill = 0; kill < 4; kill++) {
    const before = acknowledged.size;
    await expect
      .poll(() => acknowledged.size - before, { timeout: 40_000, interval: 3 })
      .toBeGreaterThan(10 + 7 * kill);
    await killed(server.child);
    server = await startProcess(env);
  }
  await sleep(300);
  state.over = true;
  await writing;
  const found = await ask<{
    organisations: { nodes: readonly { names: { fi: string } }[] };
    statements: { nodes: readonly { text: string }[] };
  }>(
    server.url,
    '{ organisations(search: "Kaatuva", first: 500) { nodes { names { fi } } } statements(first: 500) { nodes { text } } }',
    {},
    coordinator,
  );
  const names = found.data.organisations.nodes.map((node) => node.names.fi);
  expect(names.length).toBeLessThan(500);
  expect(new Set(names).size, 'nothing is doubled').toBe(names.length);
  expect([...acknowledged.values()].filter(({ name }) => !names.includes(name))).toEqual([]);
  const texts = found.data.statements.nodes.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const [token, { sent }] of [...acknowledged].slice(-40)) {
    const { status, cookie } = await openOwn(server.url, { token });
    expect(status).toBe(204);
    const own = await ask<{ ownAnswers: { receipts: readonly { response: { id: string } }[] } }>(
      server.url,
      '{ ownAnswers { receipts { response { id } } } }',
      {},
      cookie,
    );
    expect(own.data.ownAnswers.receipts.map(({ response }) => response.id)).toEqual([sent.receipt?.response.id]);
  }
  await killed(server.child);
});
