// Sending answers over HTTP, as the form does.
import { createHash, randomBytes } from 'node:crypto';
import { ask, newVisitor } from './server.ts';

export const newToken = (): string => randomBytes(32).toString('base64url');
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

const count = '{ count unreviewed path }';
export const receiptFields = `response { id state { id } round { id } } code proposals networks { id }
  organisations {
    organisation { id names { fi } } networks ${count} sharing ${count} closest { atLeast count unreviewed path }
    sameChallenges { term { id } count unreviewed path } helpers { term { id } count unreviewed path }
  }`;
export const problemFields = 'problems { code path params { name value } }';

export type Figure = { readonly count: number; readonly unreviewed: number; readonly path: string };
export type Receipt = {
  readonly response: {
    readonly id: string;
    readonly state: { readonly id: string };
    readonly round: { readonly id: string };
  };
  readonly code: string | null;
  readonly proposals: number;
  readonly networks: readonly { readonly id: string }[];
  readonly organisations: readonly {
    readonly organisation: { readonly id: string; readonly names: { readonly fi: string } };
    readonly networks: Figure;
    readonly sharing: Figure;
    readonly closest: (Figure & { readonly atLeast: number }) | null;
    readonly sameChallenges: readonly (Figure & { readonly term: { readonly id: string } })[];
    readonly helpers: readonly (Figure & { readonly term: { readonly id: string } })[];
  }[];
};
export type Problem = { readonly code: string; readonly path: readonly string[] };
export type Sent = {
  readonly receipt: Receipt | null;
  readonly revision: number | null;
  readonly problems: readonly Problem[];
};

export const tie = (organisation = 0, relation = 'member', more: object = {}) => ({
  organisation,
  relation: `membershipRelation.${relation}`,
  ...more,
});

export const answers = (organisations: readonly object[], networks: readonly object[], more: object = {}) => ({
  channel: 'responseChannel.link',
  ownList: 'ownList.all',
  organisations,
  networks,
  ...more,
});

export const newOrganisation = (name: string, more: object = {}) => ({ new: { name, ...more } });

export const sendAnswers = async (
  url: string,
  token: string,
  input: object,
  { commandId = newToken(), cookie = '' } = {},
): Promise<Sent> => {
  const { data, errors } = await ask<{ sendAnswers: Sent }>(
    url,
    `mutation ($commandId: ID!, $token: String!, $input: AnswersInput!) {
      sendAnswers(commandId: $commandId, token: $token, input: $input) { receipt { ${receiptFields} } revision ${problemFields} }
    }`,
    { commandId, token, input },
    cookie,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.sendAnswers;
};

/** What POST /session answers, and the cookie when it opened one. */
export const openOwn = async (url: string, by: { readonly token?: string; readonly code?: string }) => {
  const response = await fetch(`${url}/session`, {
    method: 'POST',
    // Each a visitor of their own: tries are limited per visitor.
    headers: { 'content-type': 'application/json', cookie: await newVisitor(url) },
    body: JSON.stringify(by),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  return { status: response.status, cookie };
};
