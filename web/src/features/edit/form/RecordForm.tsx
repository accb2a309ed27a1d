import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { problemText } from '@tvl/core/texts/problem-text.ts';
import type { RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { Button, ButtonLink, Notice } from '#ui/index.ts';
import { formFields } from '../layout.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { FormContext, type FormParts } from './form-context.ts';
import { FormGroups } from './FormGroups.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { focusAt } from './places.ts';
import { ProblemSummary } from './ProblemSummary.tsx';
import type { Form } from './useForm.ts';

type Props = {
  readonly noun: Noun;
  readonly form: Form;
  readonly isChange: boolean;
  readonly problems: readonly Problem[];
  readonly failure: RequestError | null;
  readonly isSaving: boolean;
  readonly addFor: FormParts['addFor'];
  readonly onSubmit: () => void;
  readonly cancelHref: string;
  /** Above the fields: what has to be decided first. */
  readonly above?: ReactNode;
  readonly below?: Readonly<Record<string, ReactNode>>;
  /** After the last field. */
  readonly end?: ReactNode;
  /** Beside the button that saves. */
  readonly moreActions?: ReactNode;
};

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((part, at) => path[at] === part);

/** Problems in the order their fields stand, so that the first one is the first met. */
const inOrder = (noun: Noun, problems: readonly Problem[]): readonly Problem[] => {
  const order = formFields(noun);
  const placeOf = ({ path }: Problem): number => {
    const at = order.indexOf(path[0] ?? '');
    return at < 0 ? order.length : at;
  };
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b));
};

const nothing: ReadonlySet<string> = new Set();

/** Fields touched since they were found wrong: what was said of them may be true no more. */
const useMended = (problems: readonly Problem[]) => {
  const [touched, setTouched] = useState({ problems, names: nothing });
  const mended = touched.problems === problems ? touched.names : nothing;
  const mend = (name: string): void => {
    if (!mended.has(name)) setTouched({ problems, names: new Set([...mended, name]) });
  };
  return { mended, mend };
};

/** A name typed in a box of suggestions but not chosen would be lost: saving waits for it. */
const focusUnpicked = (form: HTMLFormElement): boolean => {
  const left = [...form.querySelectorAll<HTMLInputElement>('input[role="combobox"]')].find(
    ({ value }) => value.trim() !== '',
  );
  if (!left) return false;
  left.blur();
  const [, ...path] = left.id.split('-');
  focusAt(path);
  return true;
};

/** Enter in a box of suggestions chooses; it never sends the form. */
const isInBox = (): boolean => document.activeElement?.getAttribute('role') === 'combobox';

/** The form of any noun: problems above, fields in groups, its buttons after the last field. */
export function RecordForm(props: Props) {
  const { noun, form, isChange, failure, isSaving, addFor, onSubmit, cancelHref } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const problems = useMemo(() => inOrder(noun, props.problems), [noun, props.problems]);
  const { mended, mend } = useMended(props.problems);
  const parts = useMemo<FormParts>(() => {
    const errorAt: FormParts['errorAt'] = (path, isWhole = false) => {
      if (mended.has(path[0] ?? '')) return undefined;
      const found = problems.find((one) => startsWith(one.path, path) && (isWhole || one.path.length === path.length));
      return found && problemText(speaker, found, noun);
    };
    return { noun, errorAt, addFor };
  }, [noun, problems, mended, speaker, addFor]);

  useEffect(() => {
    const [first] = problems;
    if (first) focusAt(first.path);
  }, [problems]);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isInBox() && !focusUnpicked(event.currentTarget)) onSubmit();
  };
  return (
    <FormContext value={parts}>
      <form className="edit-form" noValidate onSubmit={submit}>
        {form.wasKept ? <KeptNotice onStartAfresh={form.startAfresh} /> : null}
        <ProblemSummary noun={noun} problems={problems} />
        {props.above}
        <FormGroups
          noun={noun}
          drafts={form.drafts}
          isChange={isChange}
          below={props.below ?? {}}
          onChange={(name, draft) => {
            mend(name);
            form.set(name, draft);
          }}
        />
        {props.end}
        {failure ? <FailureNotice failure={failure} /> : null}
        <div className="edit-actions">
          <Button type="submit" variant="primary" icon="check" isBusy={isSaving}>
            {say(isSaving ? 'edit.saving' : 'edit.action.save')}
          </Button>
          {props.moreActions}
          <ButtonLink href={cancelHref} variant="quiet">
            {say('edit.action.cancel')}
          </ButtonLink>
        </div>
      </form>
      <LeaveDialog isDirty={form.isDirty} onLeave={form.drop} />
    </FormContext>
  );
}

function KeptNotice({ onStartAfresh }: { readonly onStartAfresh: () => void }) {
  const { say } = useSpeaker();
  return (
    <Notice
      lead={say('edit.kept.lead')}
      actions={
        <Button isDense onClick={onStartAfresh}>
          {say('edit.kept.startAfresh')}
        </Button>
      }
    >
      {say('edit.kept.text')}
    </Notice>
  );
}
