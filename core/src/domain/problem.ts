/**
 * What a person can fix, as data: never a sentence. `path` leads to the field, `params` fill the text
 * `problem.<code>` of core/src/texts, which must exist in every language for the code to compile.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
};

export const problemCodes = [
  'required',
  'tooLong',
  'wrongType',
  'wrongDate',
  'endBeforeStart',
  'wrongNumber',
  'wrongAddress',
  'wrongBusinessId',
  'unknownTerm',
  'closedScheme',
  'unknownRecord',
  'unknownField',
  'fixedField',
  'alreadyThere',
  'alreadyEnded',
  'selfReference',
  'circular',
  'conflict',
  'stillReferred',
  'changedSince',
  'notRemoved',
  'nothingToUndo',
  'alreadyDecided',
  'wrongAnswer',
  'notLater',
  'unknownCode',
  'linkEnded',
  'notAllowed',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export const problem = (
  code: ProblemCode,
  path: readonly string[] = [],
  params: Readonly<Record<string, string | number>> = {},
): Problem => ({ code, path, params });
