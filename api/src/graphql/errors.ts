/**
 * What a person cannot mend: errors with a code and the id of the request, which the log knows too. Never a query, a
 * stack trace or a text of a library.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreUnavailableError } from '#store/port.ts';

export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'UNAVAILABLE' | 'INTERNAL';

const error =
  (code: ErrorCode) =>
  (message: string): GraphQLError =>
    new GraphQLError(message, { extensions: { code } });

export const badUserInput = error('BAD_USER_INPUT');
export const forbidden = error('FORBIDDEN');
export const unauthenticated = error('UNAUTHENTICATED');

/** What was thrown inside a resolver, or the error itself when it came before any resolver ran. */
export const originOf = (thrown: unknown): unknown =>
  thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;

/** Whether the text is meant for others: ours carry a code, and so does what Apollo finds wrong with a request. */
const isMeant = (formatted: GraphQLFormattedError, thrown: unknown): boolean => {
  const code = formatted.extensions?.['code'];
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return true;
  // What GraphQL itself finds wrong without a code: syntax and validation of a stream, and too many wrong variables.
  return thrown instanceof GraphQLError && thrown.path === undefined && !thrown.originalError;
};

/**
 * The error as others may see it: meant ones as they are, all others without their text. For Apollo's `formatError`, and
 * for streams; the id of the request is what `nameRequest` put there.
 */
export const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (isMeant(formatted, thrown)) {
    const code = extensions['code'] === 'INTERNAL_SERVER_ERROR' ? undefined : extensions['code'];
    return { ...formatted, extensions: { ...extensions, code: code ?? 'BAD_USER_INPUT' } };
  }
  const away = originOf(thrown) instanceof StoreUnavailableError;
  const { requestId } = extensions as { readonly requestId?: string };
  return {
    message: away ? 'The register cannot be reached now.' : 'Something failed.',
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: away ? 'UNAVAILABLE' : 'INTERNAL', ...(requestId === undefined ? {} : { requestId }) },
  };
};

/** Puts the id of the request on its errors, and says which of them the log should know: those masked in the answer. */
export const nameRequest = (errors: readonly GraphQLError[], requestId: string): readonly unknown[] =>
  errors.flatMap((one) => {
    one.extensions['requestId'] = requestId;
    const origin = originOf(one);
    return one.extensions['code'] === undefined && one.path !== undefined ? [origin] : [];
  });
