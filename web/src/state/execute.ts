/** One GraphQL request. Documents are strings with their types (generated from the .graphql files of the features). */
import type { TypedDocumentString } from '../generated/graphql.ts';

/** What went wrong beyond what a person can mend in a form: the page says it in words, `code` decides which. */
export class RequestError extends Error {
  readonly code: 'OFFLINE' | 'AWAY' | 'BUSY' | 'FORBIDDEN' | 'FAILED';
  readonly requestId: string | null;
  constructor(code: RequestError['code'], message: string, requestId: string | null = null) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.requestId = requestId;
  }
}

type Answer<T> = {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
};

const send = async (body: string): Promise<Response> => {
  try {
    return await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch (error) {
    throw new RequestError(navigator.onLine ? 'AWAY' : 'OFFLINE', String(error));
  }
};

export const execute = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const response = await send(JSON.stringify({ query: document.toString(), variables }));
  if (response.status >= 500) throw new RequestError('AWAY', `HTTP ${response.status}`);
  // It is there, but more was asked from here than it answers in a minute.
  if (response.status === 429) throw new RequestError('BUSY', `HTTP ${response.status}`);
  const answer = (await response.json()) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error) {
    const forbidden = error.extensions?.code === 'FORBIDDEN' || error.extensions?.code === 'UNAUTHENTICATED';
    throw new RequestError(forbidden ? 'FORBIDDEN' : 'FAILED', error.message, error.extensions?.requestId ?? null);
  }
  if (!answer.data) throw new RequestError('FAILED', `HTTP ${response.status}`);
  return answer.data;
};
