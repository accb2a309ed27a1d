import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isEqual } from '@tvl/core/domain/equal.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { fieldOf, fieldsOf } from '@tvl/core/domain/record.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { checkDrafts } from './check-drafts.ts';
import { documentsOf } from './documents.ts';
import { isEmptyValue, withoutBlankRows, type Values } from './drafts-of.ts';
import { sendOnce } from './form/send-once.ts';
import { problemsIn } from './form/sent-problems.ts';
import type { Form } from './form/useForm.ts';
import { useSending } from './form/useSending.ts';
import { formFields } from './layout.ts';
import { pick } from './send-change.ts';

/** A record that was just added, and the change set that undoing takes back. */
export type Added = { readonly id: string; readonly values: Values; readonly revision: number | null };

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmptyValue(value)));

/** What was typed after the first sending whose answer never came. */
const since = (noun: Noun, sent: Values, now: Values): readonly string[] =>
  Object.keys({ ...sent, ...now }).filter((name) => !fieldOf(noun, name)?.fixed && !isEqual(sent[name], now[name]));

/** Sends a new record. `submit` answers with it, or null when something is to be mended or tried again. */
export const useAdding = (noun: Noun, form: Form) => {
  const queries = useQueryClient();
  const sending = useSending();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const documents = documentsOf(noun);

  const send = async (input: Values): Promise<Added | null> => {
    const { attempt, saved } = await sendOnce(form, input, async ({ commandId, values }) => {
      return (await execute(documents.add, { commandId, input: values })).saved;
    });
    setProblems(problemsIn(saved.problems));
    const id = saved.record?.id;
    if (id === undefined) return null;
    const names = since(noun, attempt.values, input);
    if (names.length === 0) return { id, values: input, revision: saved.revision ?? null };
    const before = pick(attempt.values, names);
    const after = pick(input, names);
    const later = await execute(documents.edit, { commandId: newCommandId(), id, before, after, reason: null });
    return { id, values: input, revision: later.saved.revision ?? saved.revision ?? null };
  };

  const submit = async (): Promise<Added | null> => {
    const drafts = withoutBlankRows(fieldsOf(noun), form.drafts);
    form.rebase({ drafts });
    const checked = checkDrafts(noun, formFields(noun), drafts);
    setProblems(checked.problems);
    if (checked.problems.length > 0) return null;
    const added = await sending.run(() => send(filled(checked.values)));
    if (added) void queries.invalidateQueries();
    return added;
  };
  return { ...sending, problems, submit };
};
