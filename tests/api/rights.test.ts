// Every mutation of the schema, asked by every scope over HTTP: allowed or refused as the one table says.
import { isEnumType, isInputObjectType, isNonNullType, isListType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rights, rightsOnFeedback, rightsOnLinks } from '../../api/src/execution/rights.ts';
import { buildSchema } from '../../api/src/graphql/schema.ts';
import { scopes, type Scope } from '@tvl/core/domain/change.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

const schema = buildSchema();
const table = new Map([...rights, ...Object.entries(rightsOnFeedback), ...Object.entries(rightsOnLinks)]);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

let server: TestServer;
const cookies = new Map<Scope, string>();
beforeAll(async () => {
  server = await startServer();
  for (const scope of scopes) {
    // Limits that cover nothing: what depends on them must be refused.
    if (scope !== 'reader')
      cookies.set(scope, await signIn(server.url, await server.linkFor(scope, { area: 'area_municipality_005' })));
  }
});
afterAll(() => server.stop());

/** The smallest value an input takes: enough to reach the rights, not to be planned. */
const sample = (type: GraphQLInputType, name: string): unknown => {
  if (isNonNullType(type)) return sample(type.ofType, name);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, field.name)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const byType: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: false, Date: '2020' };
  return byType[String(type)] ?? (name === 'id' ? 'org_ORG01' : 'x');
};

const send = async (mutation: (typeof mutations)[number], scope: Scope) => {
  const args = mutation.args.filter((arg) => isNonNullType(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const variables = Object.fromEntries(args.map((arg) => [arg.name, sample(arg.type, arg.name)]));
  const document = `mutation (${declared}) { ${mutation.name}(${passed}) { problems { code } } }`;
  return ask(server.url, document, { ...variables, commandId: `${mutation.name}-${scope}` }, cookies.get(scope) ?? '');
};

describe('rights', () => {
  it('have a row for every mutation, and no row without one', () => {
    expect(mutations.map(({ name }) => name).toSorted()).toEqual([...table.keys()].toSorted());
  });

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s is allowed or refused for every scope as the table says',
    async (name, mutation) => {
      for (const scope of scopes) {
        const { errors } = await send(mutation, scope);
        const refused =
          errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN' || extensions.code === 'UNAUTHENTICATED') ??
          false;
        // The session's limits cover nothing, so only an unconditional right is one here.
        expect([scope, refused], JSON.stringify(errors)).toEqual([scope, table.get(name)?.[scope] !== 'yes']);
      }
    },
  );

  it('a respondent may not change what somebody else recorded, a network’s coordinator only their own network', async () => {
    const respondent = cookies.get('respondent') ?? '';
    const ofNetwork = await signIn(server.url, await server.linkFor('networkCoordinator', { network: 'net_NET10' }));
    const edit = (id: string, cookie: string) =>
      ask<{ editNetwork: { problems: readonly object[] } }>(
        server.url,
        'mutation ($c: ID!, $id: ID!) { editNetwork(commandId: $c, id: $id, before: { influences: null }, after: { influences: "Maakunnan suunnitelma" }) { problems { code } } }',
        { c: id + cookie.slice(-8), id },
        cookie,
      );
    expect((await edit('net_NET10', respondent)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await edit('net_NET01', ofNetwork)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await edit('net_NET10', ofNetwork)).data.editNetwork.problems).toEqual([]);
    const confirm = await ask<{ editMembership: { problems: readonly object[] } }>(
      server.url,
      'mutation { editMembership(commandId: "confirm", id: "mem_REL111", before: { confirmation: "confirmation.said" }, after: { confirmation: "confirmation.confirmed" }) { problems { code } } }',
      {},
      ofNetwork,
    );
    expect(confirm.data.editMembership.problems).toEqual([]);
  });

  it('an agent enters for others in their area, and neither elsewhere nor removes', async () => {
    const agent = await signIn(server.url, await server.linkFor('agent', { area: 'area_municipality_698' }));
    const add = (municipality: string, commandId: string) =>
      ask<{ addOrganisation: { organisation: { id: string; unreviewed: boolean } } }>(
        server.url,
        'mutation ($c: ID!, $m: ID!) { addOrganisation(commandId: $c, input: { names: { fi: "Kylätoimikunta" }, kind: "organisationKind.informalGroup", homeMunicipality: $m }) { organisation { id unreviewed } } }',
        { c: commandId, m: municipality },
        agent,
      );
    const here = await add('area_municipality_698', 'here');
    expect(here.data.addOrganisation.organisation.unreviewed).toBe(true);
    expect((await add('area_municipality_240', 'there')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const removed = await ask(
      server.url,
      'mutation ($id: ID!) { removeOrganisation(commandId: "r", id: $id) { problems { code } } }',
      { id: here.data.addOrganisation.organisation.id },
      agent,
    );
    expect(removed.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a GET writes nothing, and another site’s form neither', async () => {
    const mutation = 'mutation { removeOrganisation(commandId: "get", id: "org_ORG01") { problems { code } } }';
    const cookie = cookies.get('administrator') ?? '';
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { cookie, 'apollo-require-preflight': 'true' },
    });
    expect(get.status).toBe(405);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: mutation }),
    });
    expect([400, 415]).toContain(form.status);
    expect(server.register.graph.get('organisation', 'org_ORG01')).toBeDefined();
  });

  it('answers on purposefulness are refused to everybody below a coordinator', async () => {
    const query = '{ assessments { nodes { purposefulness { id } } } }';
    expect((await ask(server.url, query)).errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    expect((await ask(server.url, query, {}, cookies.get('respondent') ?? '')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await ask(server.url, query, {}, cookies.get('coordinator') ?? '')).errors).toBeUndefined();
  });
});
