// Writing over HTTP: many at once, twice, against each other, and back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
let coordinator: string;
beforeAll(async () => {
  server = await startServer();
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

type Payload = {
  readonly revision: number | null;
  readonly problems: readonly Problem[];
  readonly organisation?: { readonly id: string } | null;
};
type Problem = {
  readonly code: string;
  readonly path: readonly string[];
  readonly params: readonly { readonly name: string; readonly value: string }[];
};

const problems = 'problems { code path params { name value } }';
const add = (name: string, commandId = `add-${name}`) =>
  ask<{ addOrganisation: Payload }>(
    server.url,
    `mutation ($id: ID!, $name: String!) { addOrganisation(commandId: $id, input: { names: { fi: $name }, kind: "organisationKind.association" }) { revision organisation { id } ${problems} } }`,
    { id: commandId, name },
    coordinator,
  ).then(({ data }) => data.addOrganisation);
const edit = (id: string, before: object, after: object, cookie = coordinator) =>
  ask<{ editOrganisation: Payload }>(
    server.url,
    `mutation ($c: ID!, $id: ID!, $before: OrganisationEdit!, $after: OrganisationEdit!) { editOrganisation(commandId: $c, id: $id, before: $before, after: $after) { revision ${problems} } }`,
    { c: crypto.randomUUID(), id, before, after },
    cookie,
  ).then(({ data }) => data.editOrganisation);
const undo = (revision: number) =>
  ask<{ undo: Payload }>(
    server.url,
    `mutation ($c: ID!, $r: Int!) { undo(commandId: $c, revision: $r) { revision ${problems} } }`,
    { c: crypto.randomUUID(), r: revision },
    coordinator,
  ).then(({ data }) => data.undo);
const organisation = (id: string, fields: string) =>
  ask<{ organisation: Record<string, unknown> | null }>(
    server.url,
    `query ($id: ID!) { organisation(id: $id) { ${fields} } }`,
    { id },
  ).then(({ data }) => data.organisation);
const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};

describe('writing through the API', () => {
  it('applies 300 commands of 300 clients at once in one order, in fewer than 60 transactions, without a conflict', async () => {
    const before = await metric('tvl_commit_group_size_count');
    const answers = await Promise.all(Array.from({ length: 300 }, (_, client) => add(`Yhtaikaa ${client}`)));
    expect(answers.flatMap((answer) => answer.problems)).toEqual([]);
    const revisions = answers.map((answer) => answer.revision ?? 0).toSorted((a, b) => a - b);
    expect(new Set(revisions).size).toBe(300);
    expect((revisions.at(-1) ?? 0) - (revisions[0] ?? 0)).toBe(299);
    expect((await metric('tvl_commit_group_size_count')) - before).toBeLessThan(60);
    const { data } = await ask<{ organisations: { count: { total: number } } }>(
      server.url,
      '{ organisations(search: "Yhtaikaa") { count { total } } }',
    );
    expect(data.organisations.count.total).toBe(300);
  });

  it('applies the same command id once, and answers the repeat as the first time', async () => {
    const [first, second] = await Promise.all([add('Kerran', 'same'), add('Kerran', 'same')]);
    const third = await add('Kerran', 'same');
    expect(first.organisation?.id).toBeDefined();
    expect([second, third]).toEqual([first, first]);
  });

  it('answers a command id that was used for another noun as the first time, without a record of that noun', async () => {
    const { revision } = await add('Kahteen kertaan', 'two-nouns');
    const again = await ask<{ addRound: Payload & { round: object | null } }>(
      server.url,
      `mutation { addRound(commandId: "two-nouns", input: { names: { fi: "Kierros" }, alwaysOpen: true }) { revision round { id questionSet } ${problems} } }`,
      {},
      coordinator,
    );
    expect(again).toEqual({ data: { addRound: { revision, round: null, problems: [] } } });
  });

  it('keeps both when two people change different fields of one record', async () => {
    const { organisation: made } = await add('Kaksi kenttää');
    const id = made?.id ?? '';
    const other = await signIn(server.url, await server.linkFor('coordinator'));
    const answers = await Promise.all([
      edit(id, { website: null }, { website: 'https://esimerkki.fi/' }),
      edit(id, { registerNumber: null }, { registerNumber: '192.130' }, other),
    ]);
    expect(answers.flatMap((answer) => answer.problems)).toEqual([]);
    expect(await organisation(id, 'website registerNumber')).toEqual({
      website: 'https://esimerkki.fi/',
      registerNumber: '192.130',
    });
  });

  it('shows both values to the second of two people who change the same field, and writes neither half', async () => {
    const { organisation: made } = await add('Sama kenttä');
    const id = made?.id ?? '';
    await edit(id, { website: null }, { website: 'https://eka.fi/' });
    const second = await edit(
      id,
      { website: null, registerNumber: null },
      { website: 'https://toka.fi/', registerNumber: '1' },
    );
    expect(second.revision).toBeNull();
    expect(second.problems.map(({ code, path }) => [code, path])).toEqual([['conflict', ['website']]]);
    expect(
      Object.fromEntries(second.problems[0]?.params.map(({ name, value }) => [name, JSON.parse(value)]) ?? []),
    ).toEqual({
      theirs: 'https://eka.fi/',
      yours: 'https://toka.fi/',
    });
    expect(await organisation(id, 'website registerNumber')).toEqual({
      website: 'https://eka.fi/',
      registerNumber: null,
    });
  });

  it('undoes an addition, and names what depends on it when somebody has built on it', async () => {
    const { organisation: made, revision } = await add('Kumottava');
    const id = made?.id ?? '';
    const tie = await ask<{ addMembership: Payload }>(
      server.url,
      `mutation ($o: ID!) { addMembership(commandId: "tie", input: { organisation: $o, network: "net_NET01", relation: "membershipRelation.member", confirmation: "confirmation.said" }) { revision ${problems} } }`,
      { o: id },
      coordinator,
    );
    expect(tie.data.addMembership.problems).toEqual([]);
    const blocked = await undo(revision ?? 0);
    expect(blocked.problems.map(({ code }) => code)).toEqual(['stillReferred']);
    expect(blocked.problems[0]?.params.find(({ name }) => name === 'ids')?.value).toMatch(/^mem_/);
    expect((await undo(tie.data.addMembership.revision ?? 0)).problems).toEqual([]);
    expect((await undo(revision ?? 0)).problems).toEqual([]);
    expect(await organisation(id, 'id')).toBeNull();
  });

  it('restores a removed record as it was, and keeps the history of it all', async () => {
    const { organisation: made } = await add('Palautettava');
    const id = made?.id ?? '';
    await edit(id, { website: null }, { website: 'https://esimerkki.fi/' });
    const send = (name: string) =>
      ask<Record<string, Payload>>(
        server.url,
        `mutation ($c: ID!, $id: ID!) { ${name}(commandId: $c, id: $id) { revision ${problems} } }`,
        { c: name + id, id },
        coordinator,
      );
    expect((await send('removeOrganisation')).data['removeOrganisation']?.problems).toEqual([]);
    expect(await organisation(id, 'id')).toBeNull();
    expect((await send('restoreOrganisation')).data['restoreOrganisation']?.problems).toEqual([]);
    expect(await organisation(id, 'website')).toEqual({ website: 'https://esimerkki.fi/' });
    const { data } = await ask<{ history: readonly { command: string; scope: string }[] }>(
      server.url,
      'query ($id: ID!) { history(id: $id, first: 10) { command scope } }',
      { id },
    );
    expect(data.history.map(({ command }) => command)).toEqual([
      'restoreOrganisation',
      'removeOrganisation',
      'editOrganisation',
      'addOrganisation',
    ]);
    expect(new Set(data.history.map(({ scope }) => scope))).toEqual(new Set(['COORDINATOR']));
  });

  it('SR044 keeps the networks and the history of a project that ends', async () => {
    const end = await ask<{ endOrganisation: Payload }>(
      server.url,
      `mutation { endOrganisation(commandId: "end", id: "org_PRJ03", on: "2020-12-31") { revision ${problems} } }`,
      {},
      coordinator,
    );
    expect(end.data.endOrganisation.problems).toEqual([]);
    const { data } = await ask<{ network: object | null; history: readonly object[] }>(
      server.url,
      '{ network(id: "net_NET10") { memberCount { total } } history(id: "org_PRJ03") { command } }',
    );
    expect(data.network).toEqual({ memberCount: { total: 8 } });
    expect(data.history).toEqual([{ command: 'endOrganisation' }, { command: 'addOrganisation' }]);
  });

  it('keeps a membership that ends in sight as past, and counts it no more', async () => {
    const end = await ask<{ endMembership: Payload }>(
      server.url,
      `mutation { endMembership(commandId: "endtie", id: "mem_REL112", on: "2020") { revision ${problems} } }`,
      {},
      coordinator,
    );
    expect(end.data.endMembership.problems).toEqual([]);
    const query = `query ($asOf: Date) { network(id: "net_NET10", asOf: $asOf) { memberCount { organisations } memberships { members { id } past { id validTo } } } }`;
    type Asked = {
      network: { memberCount: object; memberships: { members: readonly object[]; past: readonly object[] } };
    };
    const now = (await ask<Asked>(server.url, query)).data.network;
    expect(now).toMatchObject({
      memberCount: { organisations: 5 },
      memberships: { past: [{ id: 'mem_REL112', validTo: '2020' }] },
    });
    expect(now.memberships.members).toHaveLength(5);
    const then = (await ask<Asked>(server.url, query, { asOf: '2020-12-31' })).data.network;
    expect(then).toMatchObject({ memberCount: { organisations: 6 }, memberships: { past: [] } });
  });

  it('SR052 keeps a document beside a network, with its address', async () => {
    const { data } = await ask<{ addMaterial: Payload }>(
      server.url,
      `mutation { addMaterial(commandId: "doc", input: { names: { fi: "Toimintasuunnitelma" }, kind: "materialKind.plan", website: "https://esimerkki.fi/suunnitelma", about: ["net_NET01"] }) { revision ${problems} } }`,
      {},
      coordinator,
    );
    expect(data.addMaterial.problems).toEqual([]);
    const asked = await ask<{ network: { materials: readonly object[] } }>(
      server.url,
      '{ network(id: "net_NET01") { materials { names { fi } website } } }',
    );
    expect(asked.data.network.materials).toContainEqual({
      names: { fi: 'Toimintasuunnitelma' },
      website: 'https://esimerkki.fi/suunnitelma',
    });
  });

  it('answers bad input with problems tied to fields, and writes nothing', async () => {
    const before = server.register.revision;
    const { data } = await ask<{ addOrganisation: Payload }>(
      server.url,
      `mutation { addOrganisation(commandId: "bad", input: { names: { fi: "  " }, kind: "organisationKind.nothing", businessId: "1091823-6", homeMunicipality: "area_municipality_999" }) { revision ${problems} } }`,
      {},
      coordinator,
    );
    expect(data.addOrganisation.problems.map(({ code, path }) => [code, path[0]])).toEqual([
      ['required', 'names'],
      ['unknownTerm', 'kind'],
      ['unknownRecord', 'homeMunicipality'],
    ]);
    expect(server.register.revision).toBe(before);
  });
});
