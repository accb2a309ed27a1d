import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { problem } from '@tvl/core/domain/problem.ts';
import { problemText } from '@tvl/core/texts/problem-text.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { today } from '#records/day.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { Button, ButtonLink, Field, Notice } from '#ui/index.ts';
import { Dependants } from './Dependants.tsx';
import { documentsOf } from './documents.ts';
import { DateInput } from './fields/DateInput.tsx';
import { FailureNotice } from './form/FailureNotice.tsx';
import { problemsIn } from './form/sent-problems.ts';
import { useSending } from './form/useSending.ts';
import { readDate, writeDate } from '#records/typed-date.ts';

type Props = { readonly noun: Noun; readonly id: string; readonly name: string };

const dateId = 'paattyi';

/** The day something ended. It stays in the register, as past. */
export function EndForm({ noun, id, name }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { say: tell } = useSaved();
  const [commandId] = useState(newCommandId);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { isSaving, failure, run } = useSending();

  useEffect(() => {
    if (problems.length > 0) document.getElementById(dateId)?.focus();
  }, [problems]);

  const send = async (): Promise<void> => {
    const on = readDate(typed);
    if (on === null) return setProblems([problem(typed.trim() === '' ? 'required' : 'wrongDate', ['on'])]);
    const variables = { commandId, id, on, reason: reason.trim() || null };
    const answer = await run(() => execute(documentsOf(noun).end, variables));
    if (!answer) return;
    const found = problemsIn(answer.saved.problems);
    setProblems(found);
    if (found.length > 0) return;
    tell(say('edit.toast.ended', { name }), answer.saved.revision ?? null);
    void queries.invalidateQueries();
    navigate(pathOf(id));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const [first] = problems;
  const error = first && problemText(speaker, first, noun);
  return (
    <form className="edit-form" noValidate onSubmit={submit}>
      <div className="edit-group">
        <h2>{say('edit.end.question')}</h2>
        <DateInput
          id={dateId}
          texts={{
            label: say('edit.end.date'),
            help: say('edit.form.dateExample'),
            note: `(${say('common.state.required')})`,
            error,
          }}
          value={typed}
          onChange={setTyped}
        />
        <Button isDense icon="calendar-event" onClick={() => setTyped(writeDate(today()))}>
          {say('edit.end.today')}
        </Button>
        {first ? <Dependants problem={first} but={id} /> : null}
        <Notice lead={say('edit.end.help')} />
        <Field
          label={say('edit.form.reason')}
          note={`(${say('common.state.optional')})`}
          help={say('edit.form.reasonHelp')}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          autoComplete="off"
        />
      </div>
      {failure ? <FailureNotice failure={failure} /> : null}
      <div className="edit-actions">
        <Button type="submit" variant="primary" icon="check" isBusy={isSaving}>
          {say(isSaving ? 'edit.saving' : 'edit.action.end')}
        </Button>
        <ButtonLink href={pathOf(id)} variant="quiet">
          {say('edit.action.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
