import type { Noun } from '@tvl/core/domain/ids.ts';
import { problemText, type ToldProblem } from '@tvl/core/texts/problem-text.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';

/** A problem as GraphQL sends it. */
export type SentProblem = {
  readonly code: string;
  readonly path: readonly string[];
  readonly params: readonly { readonly name: string; readonly value: string }[];
};

export const paramsOf = (problem: SentProblem): Readonly<Record<string, string>> =>
  Object.fromEntries(problem.params.map(({ name, value }) => [name, value]));

/** As core made it, before the wire took its params apart. */
export const toldProblem = (problem: SentProblem): ToldProblem => ({ ...problem, params: paramsOf(problem) });

/** A problem in the reader's words. `noun` is what was being written. */
export const sayProblem = (speaker: Speaker, problem: SentProblem, noun: Noun | null = null): string =>
  problemText(speaker, toldProblem(problem), noun);
