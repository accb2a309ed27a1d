import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isEqual } from '@tvl/core/domain/equal.ts';
import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { checkDrafts } from './check-drafts.ts';
import { documentsOf } from './documents.ts';
import { draftOf, type Drafts, type Values } from './drafts-of.ts';
import { sendOnce } from './form/send-once.ts';
import { problemsIn } from './form/sent-problems.ts';
import type { Form } from './form/useForm.ts';
import { useSending } from './form/useSending.ts';
import { formFields } from './layout.ts';
import { openRecord } from './open-record.ts';

/** A change that was made; `revision` is null when nothing had changed. */
export type Changed = { readonly values: Values; readonly revision: number | null };
export type Theirs = { readonly name: string; readonly theirs: unknown };

type Typed = { readonly drafts: Drafts; readonly values: Values };
type Sendable = Pick<Form, 'commandId' | 'unsure'>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields with something else in their box than what the form opened with. */
const touched = (noun: Noun, drafts: Drafts, opened: Values): readonly string[] =>
  formFields(noun).filter((name) => {
    const field = fieldsOf(noun)[name] as Field;
    return !field.fixed && !isSame(drafts[name], draftOf(field, opened[name]));
  });

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

/** Sends what changed. A field that somebody else changed meanwhile waits in `conflicts` until somebody decides. */
export const useChanging = (noun: Noun, id: string, form: Form, reason: string) => {
  const queries = useQueryClient();
  const sending = useSending();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflicts, setConflicts] = useState<readonly Theirs[]>([]);
  const documents = documentsOf(noun);

  /** What nobody here has touched follows the record; what is typed stays as it is. */
  const meet = async (names: readonly string[], drafts: Drafts, opened: Values): Promise<void> => {
    const now = await openRecord(queries, noun, id);
    if (!now) return;
    const mine = new Set(touched(noun, drafts, opened));
    const theirs = Object.entries(now.values).filter(([name]) => !mine.has(name));
    const boxes = theirs.map(([name, value]) => [name, draftOf(fieldsOf(noun)[name] as Field, value)] as const);
    form.rebase({
      drafts: { ...drafts, ...Object.fromEntries(boxes) },
      ground: { ...form.ground, ...Object.fromEntries(boxes) },
      opened: { ...opened, ...Object.fromEntries(theirs) },
    });
    setConflicts(names.map((name) => ({ name, theirs: now.values[name] })));
  };

  const send = async (typed: Typed, opened: Values, kept: Sendable): Promise<Changed | null> => {
    const names = Object.keys(typed.values).filter((name) => !isEqual(typed.values[name], opened[name]));
    if (names.length === 0 && !kept.unsure) return { values: opened, revision: null };
    const once = { ...kept, rebase: form.rebase };
    const { attempt, saved } = await sendOnce(once, pick(typed.values, names), async ({ commandId, values: after }) => {
      const before = pick(opened, Object.keys(after));
      return (await execute(documents.edit, { commandId, id, before, after, reason: reason.trim() || null })).saved;
    });
    const found = problemsIn(saved.problems);
    setProblems(found.filter(({ code }) => code !== 'conflict'));
    const contested = found.filter(({ code }) => code === 'conflict').flatMap(({ path }) => path[0] ?? []);
    if (contested.length > 0) await meet(contested, typed.drafts, opened);
    if (found.length > 0) return null;
    const known = { ...opened, ...attempt.values };
    const isAll = names.every((name) => isEqual(known[name], typed.values[name]));
    // An earlier sending came through after all: what was typed since is a change of its own.
    if (!isAll) return send(typed, known, { commandId: newCommandId(), unsure: null });
    return { values: known, revision: saved.revision ?? null };
  };

  const submit = async (drafts: Drafts = form.drafts, opened: Values = form.opened): Promise<Changed | null> => {
    const checked = checkDrafts(noun, touched(noun, drafts, opened), drafts);
    setProblems(checked.problems);
    if (checked.problems.length > 0) return null;
    const changed = await sending.run(() => send({ drafts, values: checked.values }, opened, form));
    if (changed) void queries.invalidateQueries();
    return changed;
  };

  /** Settles one conflict; the last one sends again. */
  const settle = async ({ name, theirs }: Theirs, keeps: 'theirs' | 'yours'): Promise<Changed | null> => {
    const box = draftOf(fieldsOf(noun)[name] as Field, theirs);
    const drafts = keeps === 'theirs' ? { ...form.drafts, [name]: box } : form.drafts;
    const opened = { ...form.opened, [name]: theirs };
    form.rebase({ drafts, opened, ground: { ...form.ground, [name]: box } });
    const left = conflicts.filter((one) => one.name !== name);
    setConflicts(left);
    return left.length === 0 ? submit(drafts, opened) : null;
  };
  return { ...sending, problems, conflicts, submit, settle };
};
