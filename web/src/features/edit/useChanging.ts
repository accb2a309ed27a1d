import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { checkDrafts } from './check-drafts.ts';
import { draftOf, withoutBlankRows, type Drafts, type Values } from './drafts-of.ts';
import type { Form } from './form/useForm.ts';
import { useSending } from './form/useSending.ts';
import { formFields } from './layout.ts';
import { openRecord } from './open-record.ts';
import { sendChange, type Changed } from './send-change.ts';

/** A field that somebody else changed while the form was open, and what it is now. */
export type Theirs = { readonly name: string; readonly theirs: unknown };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const boxOf = (noun: Noun, name: string, value: unknown) => draftOf(fieldsOf(noun)[name] as Field, value);

/** Fields with something else in their box than what the form opened with. */
const touched = (noun: Noun, drafts: Drafts, opened: Values): readonly string[] =>
  formFields(noun).filter(
    (name) => !fieldsOf(noun)[name]?.fixed && !isSame(drafts[name], boxOf(noun, name, opened[name])),
  );

/** Sends what changed. A field that somebody else changed meanwhile waits in `conflicts` until somebody decides. */
export const useChanging = (noun: Noun, id: string, form: Form, reason: string) => {
  const queries = useQueryClient();
  const sending = useSending();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflicts, setConflicts] = useState<readonly Theirs[]>([]);

  /** What nobody here has touched follows the record; what is typed stays as it is. */
  const meet = async (names: readonly string[], drafts: Drafts, opened: Values): Promise<void> => {
    const now = await openRecord(queries, noun, id);
    if (!now) return;
    const mine = new Set(touched(noun, drafts, opened));
    const theirs = Object.entries(now.values).filter(([name]) => !mine.has(name));
    const boxes = Object.fromEntries(theirs.map(([name, value]) => [name, boxOf(noun, name, value)]));
    form.rebase({
      drafts: { ...drafts, ...boxes },
      ground: { ...form.ground, ...boxes },
      opened: { ...opened, ...Object.fromEntries(theirs) },
    });
    setConflicts(names.map((name) => ({ name, theirs: now.values[name] })));
  };

  const send = async (drafts: Drafts, opened: Values, values: Values): Promise<Changed | null> => {
    const outcome = await sendChange({ noun, id, reason }, values, opened, form);
    const contested = outcome.problems.filter(({ code }) => code === 'conflict').flatMap(({ path }) => path[0] ?? []);
    setProblems(outcome.problems.filter(({ code }) => code !== 'conflict'));
    if (contested.length > 0) await meet(contested, drafts, opened);
    return outcome.changed;
  };

  const submit = async (typed: Drafts = form.drafts, opened: Values = form.opened): Promise<Changed | null> => {
    const drafts = withoutBlankRows(fieldsOf(noun), typed);
    form.rebase({ drafts });
    const checked = checkDrafts(noun, touched(noun, drafts, opened), drafts);
    setProblems(checked.problems);
    if (checked.problems.length > 0) return null;
    const changed = await sending.run(() => send(drafts, opened, checked.values));
    if (changed) void queries.invalidateQueries();
    return changed;
  };

  /** Settles one conflict; the last one sends again. */
  const settle = async ({ name, theirs }: Theirs, keeps: 'theirs' | 'yours'): Promise<Changed | null> => {
    const box = boxOf(noun, name, theirs);
    const drafts = keeps === 'theirs' ? { ...form.drafts, [name]: box } : form.drafts;
    const opened = { ...form.opened, [name]: theirs };
    form.rebase({ drafts, opened, ground: { ...form.ground, [name]: box } });
    const left = conflicts.filter((one) => one.name !== name);
    setConflicts(left);
    return left.length === 0 ? submit(drafts, opened) : null;
  };
  return { ...sending, problems, conflicts, submit, settle };
};
