/** The register at work over a store, with terms and areas in it, and requests of visitors to it. */
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import { today, worldOf } from '@tvl/core/testing/world.ts';
import { Register } from '#execution/register.ts';
import type { Visitor } from '#execution/may.ts';
import type { NetworkStore } from '#store/port.ts';
import type { GraphContext } from '../context.ts';
import { read, requestOver } from './ask.ts';

/** Recorded by the plans, never given. */
const given = (record: AnyRecord): Input =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !['id', 'recordedAs', 'recordedOn'].includes(name)));

export const registerOver = async (store: NetworkStore): Promise<Register> => {
  const clock = { now: () => new Date(`${today}T09:00:00Z`) };
  const register = new Register(store, new Graph(), 0, { clock });
  const world = worldOf();
  const records = nounNames.flatMap((noun) => world.all(noun).map((record) => ({ noun, record: record as AnyRecord })));
  for (const { noun, record } of records) {
    const command = { do: 'add', noun, id: record.id, input: given(record) } as const;
    await register.submit({ commandId: record.id, command, reason: null }, 'system');
  }
  return register;
};

export const requestTo = (register: Register, store: NetworkStore, visitor: Partial<Visitor> = {}): GraphContext => {
  const who: Visitor = { scope: 'coordinator', pseudonym: 'pat', limits: {}, ...visitor };
  return requestOver(register.graph, {
    revision: register.revision,
    scope: who.scope,
    limits: who.limits,
    submit: (request) => register.submit(request, who),
    redact: (redaction, reason) => register.redact(redaction, who, reason),
    history: (id, limit, before) => store.changesOf(id, limit, before),
    changesSince: (revision, limit) => store.changesSince(revision, limit),
    follow: () => register.follow(),
  });
};

export type Payload = {
  readonly organisation: { readonly id: string; readonly names: { readonly fi: string } } | null;
  readonly revision: number | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[]; readonly params: unknown }[];
};

export const payload = 'organisation { id names { fi } } revision problems { code path params { name value } }';

export const adding = `mutation ($commandId: ID!, $input: OrganisationInput!) {
  payload: addOrganisation(commandId: $commandId, input: $input, reason: "Pyyntö") { ${payload} }
}`;

export const editing = `mutation ($commandId: ID!, $id: ID!, $before: OrganisationEdit!, $after: OrganisationEdit!) {
  payload: editOrganisation(commandId: $commandId, id: $id, before: $before, after: $after) { ${payload} }
}`;

export const association = (name: string) => ({ names: { fi: name }, kind: 'organisationKind.association' });

/** Sends a mutation whose answer stands under `payload`. */
export const sendTo = async (
  request: GraphContext,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Payload> => (await read<{ payload: Payload }>(request, query, variables)).payload;
