import type { Problem, ProblemCode } from '@tvl/core/domain/problem.ts';
import { problemCodes } from '@tvl/core/domain/problem.ts';
import { paramsOf, type SentProblem } from '#records/problems.ts';

const numbers: ReadonlySet<string> = new Set(['min', 'max', 'count']);

const isCode = (code: string): code is ProblemCode => (problemCodes as readonly string[]).includes(code);

/** Problems as core words them; GraphQL sends every value as text. */
export const problemsIn = (sent: readonly SentProblem[]): readonly Problem[] =>
  sent.map((one) => ({
    code: isCode(one.code) ? one.code : 'wrongType',
    path: one.path,
    params: Object.fromEntries(
      Object.entries(paramsOf(one)).map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]),
    ),
  }));
