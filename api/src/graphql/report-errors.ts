/** Gives every error the id of its request, and tells the log what the answer hides. One for each way in. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { GraphContext } from './context.ts';
import { formatError, nameRequest } from './errors.ts';

export type ErrorLog = {
  readonly error: (what: { readonly err: unknown; readonly requestId: string }, message: string) => void;
};

const report = (errors: readonly GraphQLError[], requestId: string, log: ErrorLog): void => {
  for (const err of nameRequest(errors, requestId)) log.error({ err, requestId }, 'A request failed');
};

export const errorPlugin = (log: ErrorLog): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: () =>
    Promise.resolve({
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
