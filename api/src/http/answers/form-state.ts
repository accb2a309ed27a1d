/**
 * What a plain form carries from step to step: the answers so far, as the contract takes them, in one hidden field. The
 * server keeps nothing of it. What comes back is checked against the contract; anything else begins afresh.
 */
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { newToken } from '#execution/sign-in.ts';

export type FormAlike = { readonly id: string; readonly answer: 'DIFFERENT' | 'UNSURE' };
export type FormNew = {
  readonly name: string;
  readonly municipality?: string | null;
  /** Of a network. */
  readonly themes?: readonly string[];
  readonly alike?: readonly FormAlike[];
};
/** An organisation or network: of the register, or new. */
export type FormNamed = { readonly id?: string | null; readonly new?: FormNew | null };
export type FormTie = { readonly organisation: number; readonly relation: string; readonly [more: string]: unknown };
export type FormTerms = { readonly terms?: readonly string[] | null; readonly text?: string | null };
export type FormNetwork = FormNamed & {
  readonly ties: readonly FormTie[];
  readonly challenges?: FormTerms | null;
  readonly resources?: FormTerms | null;
  readonly aim?: string | null;
  readonly purposefulness?: string | null;
};
export type FormAnswers = {
  readonly round?: string | null;
  readonly channel: string;
  readonly organisations: readonly FormNamed[];
  readonly respondentRole?: string | null;
  readonly ownList?: string | null;
  readonly networks: readonly FormNetwork[];
};

export type FormState = {
  /** Token of the personal link to be, or the code of one that is there. */
  readonly token: string;
  readonly commandId: string;
  readonly answers: FormAnswers;
};

const empty: FormAnswers = { channel: 'responseChannel.link', organisations: [], networks: [] };

/** A form nobody has filled in yet. The token is made here: there are no scripts to make one. */
export const newState = (round: string | null = null, answers: FormAnswers = empty, token = newToken()): FormState => ({
  token,
  commandId: newToken(),
  answers: round === null ? answers : { ...answers, round },
});

export const writeState = (state: FormState): string => Buffer.from(JSON.stringify(state)).toString('base64url');

const isAnswers = (schema: GraphQLSchema, value: unknown): value is FormAnswers => {
  let isRight = true;
  coerceInputValue(value, schema.getType('AnswersInput') as GraphQLInputType, () => {
    isRight = false;
  });
  return isRight;
};

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 100;

/** The state a form sent back; null when it is none. */
export const readState = (schema: GraphQLSchema, text: string): FormState | null => {
  try {
    const { token, commandId, answers } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<FormState>;
    const isWhole = isWord(token) && isWord(commandId) && isAnswers(schema, answers);
    return isWhole ? { token, commandId, answers } : null;
  } catch {
    return null;
  }
};
