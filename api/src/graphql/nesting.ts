/** What can be told of a document before it is parsed: parser and rules call themselves for each level of it. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { maxTokens } from './limits.ts';

/** Braces inside braces, of every kind. Documents of the allowed depth with inline fragments need half of it. */
export const maxNesting = 80;

const opens: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Deepest nesting of the document, as far as its signs can be read; the parser says what is wrong after that. */
export const nestingOf = (document: string): number => {
  const lexer = new Lexer(new Source(document));
  let [open, deepest] = [0, 0];
  try {
    for (let count = 0; count < maxTokens; count++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (opens.has(kind)) open += 1;
      if (closes.has(kind)) open -= 1;
      deepest = Math.max(deepest, open);
    }
  } catch {
    return deepest;
  }
  return deepest;
};

/** Refuses a document nested deeper than can be read safely. */
export const demandNesting = (document: string): void => {
  if (nestingOf(document) <= maxNesting) return;
  throw new GraphQLError(`The request asks too much: at most ${maxNesting} levels of nesting.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
};

export const nestingPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: ({ source }) => {
        demandNesting(source);
        return Promise.resolve();
      },
    }),
};
