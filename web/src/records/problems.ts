import type { Speaker } from '@tvl/core/texts/speaker.ts';

/** A problem as GraphQL sends it. */
export type SentProblem = {
  readonly code: string;
  readonly path: readonly string[];
  readonly params: readonly { readonly name: string; readonly value: string }[];
};

export const paramsOf = (problem: SentProblem): Readonly<Record<string, string>> =>
  Object.fromEntries(problem.params.map(({ name, value }) => [name, value]));

/** A problem in the reader's words. */
export const sayProblem = ({ say, knows }: Speaker, problem: SentProblem): string => {
  const key = `problems.${problem.code}`;
  return knows(key) ? say(key, paramsOf(problem)) : say('errors.unexpected.title');
};
