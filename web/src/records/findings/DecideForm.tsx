import { type FormEvent, useId, useRef, useState } from 'react';
import { Button, ButtonLink, ChoiceCard, ChoiceGroup, Field, Notice, TextArea } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';
import { today } from '../day.ts';
import { Trouble } from '../Trouble.tsx';
import { writeDay } from '../typed-day.ts';
import { answerIcons, answersTo } from './answers.ts';
import { decidedOf, type Draft, laterDay, type Missing, missingOf } from './decide-draft.ts';
import { DismissalSelect, useDismissals } from './DismissalSelect.tsx';
import type { FindingForDecision } from './finding-names.ts';
import { useDeciding } from './useDeciding.ts';
import './findings.css';

type Props = {
  readonly finding: FindingForDecision;
  /** The finding as it is after the decision; null when it is gone. */
  readonly onDone: (finding: FindingForDecision | null) => void;
};

/**
 * What is done about a finding: an answer, what the answer asks besides, a reason, and one press. Give it the finding's
 * id as `key`, so that one finding's words never stay for the next. Readers see how to sign in.
 */
export function DecideForm(props: Props) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  if (isCoordinator) return <Form {...props} />;
  return (
    <div className="decide">
      <p className="secondary">{say('findings.decide.readers')}</p>
      <p>
        <ButtonLink href="/kirjaudu" icon="login" isDense>
          {say('findings.decide.signIn')}
        </ButtonLink>
      </p>
    </div>
  );
}

function Form({ finding, onDone }: Props) {
  const { say } = useSpeaker();
  const group = useId();
  const form = useRef<HTMLFormElement>(null);
  const day = today();
  const [draft, setDraft] = useState<Draft>({ answer: null, dismissal: '', when: writeDay(laterDay(day)), text: '' });
  const [missing, setMissing] = useState<Missing | null>(null);
  const { isBusy, failure, problem, decide } = useDeciding(onDone);
  useDismissals();
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setMissing(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const decided = decidedOf(draft, day);
    const found = missingOf(draft, day);
    setMissing(found);
    if (decided !== null) void decide(finding, decided);
    else form.current?.querySelector<HTMLElement>(`[data-asks="${found}"] :is(input, select)`)?.focus();
  };
  return (
    <form ref={form} className="decide" noValidate onSubmit={submit}>
      <div data-asks="answer">
        <ChoiceGroup
          legend={say('findings.decide.title')}
          isRow
          error={missing === 'answer' ? say('findings.decide.choose') : undefined}
        >
          {answersTo(finding).map((answer) => (
            <ChoiceCard
              key={answer}
              kind="radio"
              name={group}
              value={answer}
              label={say(`findings.decide.answer.${answer}.label`)}
              icon={answerIcons[answer]}
              isChecked={draft.answer === answer}
              onChange={() => change({ answer })}
            />
          ))}
        </ChoiceGroup>
      </div>
      {draft.answer === 'dismiss' ? (
        <div data-asks="dismissal">
          <DismissalSelect
            value={draft.dismissal}
            error={missing === 'dismissal' ? say('findings.decide.dismissalMissing') : undefined}
            onChange={(dismissal) => change({ dismissal })}
          />
        </div>
      ) : null}
      {draft.answer === 'later' ? (
        <div data-asks="when">
          <Field
            kind="date"
            label={say('findings.decide.when')}
            help={say('findings.decide.whenHelp')}
            error={missing === 'when' ? say('findings.decide.whenMissing') : undefined}
            value={draft.when}
            onChange={(when) => change({ when })}
          />
        </div>
      ) : null}
      <TextArea
        label={say('findings.decide.text')}
        note={say('common.state.optional')}
        help={say('findings.decide.textHelp')}
        rows={2}
        maxLength={2000}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
      <Trouble failure={failure} />
      {problem === null ? null : (
        <Notice tone="danger" isLive>
          {problem}
        </Notice>
      )}
      <Button type="submit" variant="primary" icon="check" isBusy={isBusy}>
        {say('findings.decide.save')}
      </Button>
    </form>
  );
}
