import { isEqual } from '@tvl/core/domain/equal.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { documentsOf } from './documents.ts';
import type { Values } from './drafts-of.ts';
import { sendOnce } from './form/send-once.ts';
import { problemsIn } from './form/sent-problems.ts';
import type { Form } from './form/useForm.ts';

/** A change that was made; `revision` is null when nothing had changed. */
export type Changed = { readonly values: Values; readonly revision: number | null };
export type Outcome =
  | { readonly changed: Changed; readonly problems: readonly [] }
  | { readonly changed: null; readonly problems: readonly Problem[] };

type What = { readonly noun: Noun; readonly id: string; readonly reason: string };
type Sendable = Pick<Form, 'commandId' | 'unsure' | 'rebase'>;

export const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

/** Sends the values that differ from those the form opened with, together with those: the server compares. */
export const sendChange = async (what: What, values: Values, opened: Values, form: Sendable): Promise<Outcome> => {
  const { noun, id, reason } = what;
  const names = Object.keys(values).filter((name) => !isEqual(values[name], opened[name]));
  if (names.length === 0 && !form.unsure) return { changed: { values: opened, revision: null }, problems: [] };
  const { attempt, saved } = await sendOnce(form, pick(values, names), async ({ commandId, values: after }) => {
    const before = pick(opened, Object.keys(after));
    const variables = { commandId, id, before, after, reason: reason.trim() || null };
    return (await execute(documentsOf(noun).edit, variables)).saved;
  });
  if (saved.problems.length > 0) return { changed: null, problems: problemsIn(saved.problems) };
  const known = { ...opened, ...attempt.values };
  const isAll = names.every((name) => isEqual(known[name], values[name]));
  if (isAll) return { changed: { values: known, revision: saved.revision ?? null }, problems: [] };
  // An earlier sending came through after all: what was typed since is a change of its own.
  return sendChange(what, values, known, { commandId: newCommandId(), unsure: null, rebase: form.rebase });
};
