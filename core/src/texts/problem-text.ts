import type { Noun } from '#domain/ids.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import type { ProblemCode } from '#domain/problem.ts';
import { fieldKey, fieldLabel, type FieldPath } from './keys.ts';
import type { Speaker } from './speaker.ts';
import type { Params, TextKey } from './texts.ts';

/** A problem as core makes it, or as it came over the wire: an older page may meet a newer code. */
export type ToldProblem = { readonly code: string; readonly path: readonly string[]; readonly params: Params };

/** Does not compile while a problem code has no text. */
const plainKey = (code: ProblemCode) => `problems.${code}` as const satisfies TextKey;

/** A name is asked for by its name: "Kirjoita nimi." says more than "Täytä tämä kohta." */
const nameFields = new Set(['names', 'labels']);

const variantOf = ({ code, path, params }: ToldProblem): TextKey | null => {
  const field = path[0] ?? '';
  if (code === 'required' && nameFields.has(field)) return 'problems.variant.nameRequired';
  if (code === 'required' && field === 'role') return 'problems.variant.roleRequired';
  if (code === 'tooLong' && nameFields.has(field)) return 'problems.variant.nameTooLong';
  if (code === 'alreadyThere' && field === 'network') return 'problems.variant.membershipAlreadyThere';
  if (code === 'wrongNumber' && Number(params['max']) === Number.MAX_SAFE_INTEGER)
    return 'problems.variant.wrongNumberFrom';
  return null;
};

const keyOf = (speaker: Speaker, problem: ToldProblem): TextKey => {
  const key = plainKey(problem.code as ProblemCode);
  return variantOf(problem) ?? (speaker.knows(key) ? key : 'errors.unexpected.title');
};

/** The field a problem's path leads to: `['fundingPeriods', '0', 'from']` is a part of a list field. */
const fieldPathOf = (path: readonly string[]): FieldPath => {
  const [field = '', at, part] = path;
  return at !== undefined && /^\d+$/.test(at) && part !== undefined ? [field, part] : field;
};

/** What is wrong and what to do, in words. `noun` is what was being written; it words a field the problem names. */
export const problemText = (speaker: Speaker, problem: ToldProblem, noun: Noun | null = null): string => {
  const { params } = problem;
  const { date, field } = params;
  return speaker.say(keyOf(speaker, problem), {
    ...params,
    ...(typeof date === 'string' ? { date: speaker.date(date as PartialDate) } : {}),
    ...(typeof field === 'string' && noun !== null ? { field: fieldLabel(speaker, noun, field) } : {}),
  });
};

/** The same with the field's label before it, for a list of what to mend: "Y-tunnus: tarkista …". */
export const problemWithField = (speaker: Speaker, problem: ToldProblem, noun: Noun): string => {
  const text = problemText(speaker, problem, noun);
  const path = fieldPathOf(problem.path);
  return fieldKey(speaker, noun, path, 'label') === null
    ? text
    : speaker.say('problems.at', { field: fieldLabel(speaker, noun, path), problem: text });
};
