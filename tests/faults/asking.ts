// What tests of faults ask a running product, as anybody can: over HTTP.
import { ask } from '../tools/server.ts';

export type Reply = { readonly status: number; readonly retryAfter: string | null; readonly text: string };

export const asked = async (url: string, path: string, init: RequestInit = {}): Promise<Reply> => {
  const response = await fetch(`${url}${path}`, init);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
};

/** Adds an organisation; the same name twice is one command. */
export const add = (url: string, cookie: string, name: string): Promise<Reply> =>
  asked(url, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query:
        'mutation ($c: ID!, $n: String!) { addOrganisation(commandId: $c, input: { names: { fi: $n }, kind: "organisationKind.association" }) { revision problems { code } } }',
      variables: { c: name, n: name },
    }),
  });

/** What `/readyz` says is wrong; null when all is well. */
export const ready = async (url: string): Promise<string | null> =>
  (JSON.parse((await asked(url, '/readyz')).text) as { readonly reason: string | null }).reason;

/** Of organisations that `add` named "Levy …", as a visitor finds them. */
export const namesIn = async (url: string): Promise<readonly string[]> => {
  const { data } = await ask<{ organisations: { nodes: readonly { names: { fi: string } }[] } }>(
    url,
    '{ organisations(search: "Levy", first: 500) { nodes { names { fi } } } }',
  );
  return data.organisations.nodes.map(({ names }) => names.fi);
};
