import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '#execution/register.ts';
import type { Visitor } from '#execution/may.ts';
import type { NetworkStore } from '#store/port.ts';
import { openSqliteStore } from '#store/sqlite/sqlite-store.ts';
import type { GraphContext } from './context.ts';
import { ask, read } from './testing/ask.ts';
import {
  adding,
  association,
  editing,
  payload,
  registerOver,
  requestTo,
  sendTo,
  type Payload,
} from './testing/register-at-work.ts';

let store: NetworkStore;
let register: Register;

beforeEach(async () => {
  store = openSqliteStore(':memory:');
  register = await registerOver(store);
});

afterEach(async () => {
  await register.close();
  await store.close();
});

const asking = (visitor: Partial<Visitor> = {}): GraphContext => requestTo(register, store, visitor);

const send = (query: string, variables: Readonly<Record<string, unknown>>, visitor: Partial<Visitor> = {}) =>
  sendTo(asking(visitor), query, variables);

const added = async (name: string, visitor: Partial<Visitor> = {}): Promise<string> => {
  const { organisation } = await send(adding, { commandId: `add ${name}`, input: association(name) }, visitor);
  return organisation?.id ?? '';
};

describe('a record', () => {
  test('is added, edited, ended, removed and restored', async () => {
    const id = await added('Yhdistys');
    const renamed = await send(editing, {
      commandId: 'c2',
      id,
      before: { names: { fi: 'Yhdistys' }, website: null },
      after: { names: { fi: 'Seura', sv: 'Förening' }, website: 'https://seura.fi' },
    });
    expect(renamed.organisation?.names).toEqual({ fi: 'Seura' });
    expect(register.graph.get('organisation', id)).toMatchObject({ website: 'https://seura.fi', sector: null });
    const command = async (text: string) =>
      (await read<{ payload: Payload }>(asking(), `mutation { payload: ${text} }`)).payload;
    await command(`endOrganisation(commandId: "c3", id: "${id}", on: "2026") { ${payload} }`);
    expect(register.graph.get('organisation', id)?.validTo).toBe('2026');
    const removed = await command(`removeOrganisation(commandId: "c4", id: "${id}") { ${payload} }`);
    expect(removed).toMatchObject({ organisation: null, problems: [] });
    const restored = await command(`restoreOrganisation(commandId: "c5", id: "${id}") { ${payload} }`);
    expect(restored.organisation?.names).toEqual({ fi: 'Seura' });
    const undone = await command(`undo(commandId: "c6", revision: ${renamed.revision}) { revision problems { code } }`);
    expect(undone.problems).toEqual([]);
    expect(register.graph.get('organisation', id)).toMatchObject({ names: { fi: 'Yhdistys' }, website: null });
  });

  test('is cleared of a value by null, and keeps what is not named', async () => {
    const id = await added('Yhdistys');
    const values = { before: { website: null, aims: null }, after: { website: 'https://a.fi', aims: 'Tavoite' } };
    await send(editing, { commandId: 'c2', id, ...values });
    await send(editing, { commandId: 'c3', id, before: { website: 'https://a.fi' }, after: { website: null } });
    expect(register.graph.get('organisation', id)).toMatchObject({ website: null, aims: 'Tavoite' });
  });

  test('that somebody changed since comes back with both values', async () => {
    const id = await added('Yhdistys');
    const change = (commandId: string, name: string) =>
      send(editing, { commandId, id, before: { names: { fi: 'Yhdistys' } }, after: { names: { fi: name } } });
    await change('c2', 'Seura');
    const late = await change('c3', 'Liitto');
    expect(late).toEqual({
      organisation: null,
      revision: null,
      problems: [
        {
          code: 'conflict',
          path: ['names'],
          params: [
            { name: 'theirs', value: '{"fi":"Seura"}' },
            { name: 'yours', value: '{"fi":"Liitto"}' },
          ],
        },
      ],
    });
  });

  test('that is wrong comes back as problems, dates among them', async () => {
    const input = { names: { fi: '' }, kind: 'organisationKind.nothing', validFrom: '26.2.2019' };
    const { problems } = await send(adding, { commandId: 'c1', input });
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['required', 'names'],
      ['unknownTerm', 'kind'],
      ['wrongDate', 'validFrom'],
    ]);
  });

  test('is added once, however often the command is sent', async () => {
    const once = { commandId: 'same', input: association('Yhdistys') };
    const answers = await Promise.all([send(adding, once), send(adding, once), send(adding, once)]);
    expect(new Set(answers.map(({ organisation }) => organisation?.id)).size).toBe(1);
    expect(register.graph.count('organisation')).toBe(1);
  });
});

test('a term is added under the code it is given', async () => {
  const query = (code: string) => `mutation { addConcept(commandId: "${code}", input: {
    scheme: "theme", code: "${code}", labels: { fi: "Poronhoito" } }) { concept { id names { fi } } problems { code path } } }`;
  expect(await read<unknown>(asking(), query('reindeer'))).toEqual({
    addConcept: { concept: { id: 'theme.reindeer', names: { fi: 'Poronhoito' } }, problems: [] },
  });
  expect(await read<unknown>(asking(), query('two words'))).toEqual({
    addConcept: { concept: null, problems: [{ code: 'wrongType', path: ['code'] }] },
  });
});

describe('who may not', () => {
  test.for([
    ['reader', 'UNAUTHENTICATED'],
    ['networkCoordinator', 'FORBIDDEN'],
  ] as const)('as a %s is told so with the code %s', async ([scope, code]) => {
    const { errors } = await ask(asking({ scope }), adding, { commandId: 'c1', input: association('Yhdistys') });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code, requestId: 'request-1' });
    expect(register.graph.count('organisation')).toBe(0);
  });
});

describe('redaction', () => {
  const redact = (id: string, field: string) =>
    `mutation { redact(id: "${id}", field: "${field}", reason: "Nimi") { revision problems { code } } }`;

  test('blanks a value where it stands and where it stood', async () => {
    const input = { ...association('Yhdistys'), aims: 'Matti Meikäläinen auttaa' };
    const { organisation } = await send(adding, { commandId: 'c1', input });
    const id = organisation?.id ?? '';
    const done = await read<{ redact: { revision: number } }>(asking({ scope: 'administrator' }), redact(id, 'aims'));
    expect(done.redact.revision).toBe(register.revision);
    const left = await read<unknown>(
      asking({ scope: 'administrator' }),
      `{ organisation(id: "${id}") { aims history { changes { fields { before { json } after { json } } } } } }`,
    );
    expect(JSON.stringify(left)).not.toContain('Matti');
  });

  test('is the administrator’s', async () => {
    const id = await added('Yhdistys');
    const { errors } = await ask(asking(), redact(id, 'aims'));
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const wrong = await read<unknown>(asking({ scope: 'administrator' }), redact(id, 'colour'));
    expect(wrong).toEqual({ redact: { revision: null, problems: [{ code: 'unknownField' }] } });
  });
});
