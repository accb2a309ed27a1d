/** What can be told of a document before it is parsed: parser and rules call themselves for each level of it. */
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { maxTokens } from './limits.ts';

/** Braces inside braces, of every kind. Documents of the allowed depth with inline fragments need half of it. */
export const maxNesting = 80;
/** Characters of a name. Another name for a field comes back once for every row. */
export const maxNameLength = 100;

const opens: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Deepest nesting and longest name, as far as the document's signs can be read; the parser says what is wrong after that. */
export const shapeOf = (document: string): { readonly nesting: number; readonly nameLength: number } => {
  const lexer = new Lexer(new Source(document));
  let [open, nesting, nameLength] = [0, 0, 0];
  try {
    for (let count = 0; count < maxTokens; count++) {
      const { kind, value } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (opens.has(kind)) open += 1;
      if (closes.has(kind)) open -= 1;
      if (kind === TokenKind.NAME) nameLength = Math.max(nameLength, value.length);
      nesting = Math.max(nesting, open);
    }
  } catch {
    return { nesting, nameLength };
  }
  return { nesting, nameLength };
};

const tooMuch = (what: string): GraphQLError =>
  new GraphQLError(`The request asks too much: at most ${what}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });

/** Refuses a document that cannot be read or answered safely. */
export const demandShape = (document: string): void => {
  const { nesting, nameLength } = shapeOf(document);
  if (nesting > maxNesting) throw tooMuch(`${maxNesting} levels of nesting`);
  if (nameLength > maxNameLength) throw tooMuch(`${maxNameLength} characters of a name`);
};
