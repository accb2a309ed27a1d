import { useEffect, useState } from 'react';
import type { TypedDocumentString } from '../../generated/graphql.ts';
import { execute, RequestError } from '#state/execute.ts';

export type Asked<Result> = {
  /** The latest answer, which may be to the question before. */
  readonly data: Result | null;
  /** It is the answer to the question asked now. */
  readonly isSettled: boolean;
  /** Why there is no answer now; asked again when the line is back. */
  readonly failure: RequestError['code'] | null;
};

/**
 * A question to the server. The respondents' pages have no cache of queries, whose code would be a tenth of theirs: a
 * question here is asked once, and again when it changes or the line comes back. Null asks nothing.
 */
export const useAsked = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Asked<Result> => {
  const question = variables === null ? null : JSON.stringify(variables);
  const [answer, setAnswer] = useState<{ readonly question: string; readonly data: Result } | null>(null);
  const [failure, setFailure] = useState<RequestError['code'] | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      try {
        const data = await execute(document, JSON.parse(question) as Variables);
        if (!isCurrent) return;
        setAnswer({ question, data });
        setFailure(null);
      } catch (error) {
        if (isCurrent) setFailure(error instanceof RequestError ? error.code : 'AWAY');
      }
    };
    const askAgain = () => void ask();
    askAgain();
    window.addEventListener('online', askAgain);
    return () => {
      isCurrent = false;
      window.removeEventListener('online', askAgain);
    };
  }, [document, question]);
  const isSettled = answer !== null && answer.question === question;
  return { data: question === null ? null : (answer?.data ?? null), isSettled, failure: isSettled ? null : failure };
};
