import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { StoreUnavailableError } from '#store/port.ts';
import { badUserInput, forbidden, formatError, nameRequest } from './errors.ts';

/** As graphql-js reports what a resolver threw, and as Apollo names what has no code. */
const thrown = (original: Error, code?: string): GraphQLError => {
  const error = new GraphQLError(original.message, { path: ['organisations'], originalError: original });
  if (code) error.extensions['code'] = code;
  return error;
};

const shown = (error: GraphQLError) => {
  nameRequest([error], 'r7');
  return formatError(error.toJSON(), error);
};

test('a failure shows its request and nothing of itself', () => {
  const secret = new TypeError('SELECT names FROM organisation');
  for (const error of [thrown(secret), thrown(secret, 'INTERNAL_SERVER_ERROR')]) {
    const logged = nameRequest([error], 'r7');
    expect(error.extensions['code'] === undefined ? logged : [secret]).toEqual([secret]);
    expect(formatError(error.toJSON(), error)).toEqual({
      message: 'Something failed.',
      path: ['organisations'],
      extensions: { code: 'INTERNAL', requestId: 'r7' },
    });
  }
});

test('a store that is away is told apart', () => {
  const away = new StoreUnavailableError('disk /x is full', true);
  expect(shown(thrown(away, 'INTERNAL_SERVER_ERROR'))).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect(JSON.stringify(shown(thrown(away)))).not.toContain('disk');
});

test('errors that are meant keep their text and code', () => {
  expect(shown(thrown(forbidden('No.')))).toMatchObject({
    message: 'No.',
    extensions: { code: 'FORBIDDEN', requestId: 'r7' },
  });
  expect(shown(thrown(badUserInput('asOf')))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(shown(new GraphQLError('Syntax Error: x'))).toMatchObject({ message: 'Syntax Error: x' });
  // As Apollo names what GraphQL says of a request without a code.
  const uncoded = new GraphQLError('Too many errors processing variables');
  expect(
    formatError({ ...uncoded.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR' } }, uncoded).extensions,
  ).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('stack traces never leave', () => {
  const error = thrown(forbidden('No.'));
  error.extensions['stacktrace'] = ['at x'];
  expect(shown(error).extensions).toEqual({ code: 'FORBIDDEN', requestId: 'r7' });
});
