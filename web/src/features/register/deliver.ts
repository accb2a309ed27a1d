/** Brings what a respondent has sent to the server: as often as it takes, recorded once. */
import { execute, RequestError } from '#state/execute.ts';
import type { SentProblem } from '#records/problems.ts';
import { type RegisterReceiptFragment, RegisterRoundDocument, RegisterSendDocument } from '../../generated/graphql.ts';
import { answersInput } from './answers-input.ts';
import type { Draft } from './draft.ts';

export type Outcome =
  | { readonly is: 'received'; readonly receipt: RegisterReceiptFragment }
  | { readonly is: 'refused'; readonly problems: readonly SentProblem[] }
  /** No answer came: it may be recorded or not, and goes again under the same id. */
  | { readonly is: 'unanswered'; readonly why: 'OFFLINE' | 'AWAY' }
  /** The server says no to the whole of it; trying the same again would not help. */
  | { readonly is: 'failed'; readonly requestId: string };

/** A line that hangs is taken for one that is gone. Milliseconds. */
const patience = 25_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RequestError('AWAY', 'no answer in time')), patience);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const roundOf = async ({ round, roundCode }: Draft): Promise<string | null> => {
  if (round !== null || roundCode === null) return round;
  const { answeringRound } = await execute(RegisterRoundDocument, { code: roundCode });
  return answeringRound.known ? (answeringRound.round?.id ?? null) : null;
};

const send = async (draft: Draft): Promise<Outcome> => {
  const input = answersInput(draft, await roundOf(draft));
  const { sent } = await execute(RegisterSendDocument, { commandId: draft.commandId, token: draft.token, input });
  const { receipt, problems } = sent;
  if (receipt) return { is: 'received', receipt };
  return { is: 'refused', problems };
};

export const deliver = async (draft: Draft): Promise<Outcome> => {
  try {
    return await inTime(send(draft));
  } catch (error) {
    // An answer cut short is no JSON, and one from something between us and the server has no request id.
    if (!(error instanceof RequestError)) return { is: 'unanswered', why: 'AWAY' };
    if (error.requestId !== null) return { is: 'failed', requestId: error.requestId };
    return { is: 'unanswered', why: error.code === 'OFFLINE' ? 'OFFLINE' : 'AWAY' };
  }
};
