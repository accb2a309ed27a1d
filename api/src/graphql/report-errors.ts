/** Gives every error the id of its request, and tells the log what the answer hides. One for each way in. */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { StoreUnavailableError } from '#store/port.ts';
import type { GraphContext } from './context.ts';
import { formatError, nameRequest, originOf } from './errors.ts';

/** Seconds after which asking again may help. */
const askAgainAfter = '5';

export type ErrorLog = {
  readonly error: (what: { readonly err: unknown; readonly requestId: string }, message: string) => void;
};

const report = (errors: readonly GraphQLError[], requestId: string, log: ErrorLog): void => {
  for (const err of nameRequest(errors, requestId)) log.error({ err, requestId }, 'A request failed');
};

/** Nothing was answered because the store cannot be used: not the sender's fault, and over in a while. */
const sayLater = ({ response, errors = [] }: GraphQLRequestContext<GraphContext>): void => {
  const { body, http } = response;
  const data = body?.kind === 'single' ? body.singleResult.data : null;
  const isAnswered = data !== null && data !== undefined && Object.values(data).some((value) => value !== null);
  if (isAnswered || !errors.some((error) => originOf(error) instanceof StoreUnavailableError)) return;
  http.status = 503;
  http.headers.set('retry-after', askAgainAfter);
};

/** `count` is told the code of each error that is answered. */
export const errorPlugin = (
  log: ErrorLog,
  count: (code: string) => void = () => undefined,
): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (request) => {
        sayLater(request);
        const { body } = request.response;
        const shown = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        for (const { extensions } of shown) count(String(extensions?.['code']));
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors, contextValue }) => {
        report(errors, contextValue.requestId, log);
        return Promise.resolve();
      },
    }),
});

/** The same for a result of a stream, which Apollo does not see. What it gives is only written out. */
export const shownResult = <T extends ExecutionResult>(result: T, requestId: string, log: ErrorLog): T => {
  if (!result.errors) return result;
  report(result.errors, requestId, log);
  return { ...result, errors: result.errors.map((error) => formatError(error.toJSON(), error)) };
};
