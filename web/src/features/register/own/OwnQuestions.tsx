import { type FormEvent, useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Button, Card } from '#ui/index.ts';
import { recordName } from '#records/record-name.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute, RequestError } from '#state/execute.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { OwnAnswerDocument, type OwnQuestionFragment } from '../../../generated/graphql.ts';
import { OwnWords } from '../form/OwnWords.tsx';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = { readonly questions: readonly OwnQuestionFragment[]; readonly onAnswered: () => Promise<void> };

/** What a coordinator has asked back; those without an answer first. */
export function OwnQuestions({ questions, onAnswered }: Props) {
  const ordered = questions.toSorted((a, b) => Number(Boolean(a.answer)) - Number(Boolean(b.answer)));
  return ordered.map((question) => <OwnQuestion key={question.id} question={question} onAnswered={onAnswered} />);
}

type OneProps = { readonly question: OwnQuestionFragment; readonly onAnswered: () => Promise<void> };

function OwnQuestion({ question, onAnswered }: OneProps) {
  const { say, date } = useSpeaker();
  const words = useInLanguage();
  const { id, about, text, answer, answeredOn } = question;
  const { isBusy, failure, run } = useWork();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(newCommandId);
  const isMissing = typed.trim() === '';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    void run(async () => {
      const { answered } = await execute(OwnAnswerDocument, { commandId, question: id, text: typed.trim() });
      if (answered.problems.length > 0) throw new RequestError('FAILED', answered.problems[0]?.code ?? '');
      await onAnswered();
    });
  };
  return (
    <Card title={say('register.own.questions')} tone={answer ? 'plain' : 'accent'}>
      <p className="secondary">{say('register.own.about', { name: recordName(words, about) })}</p>
      <p>
        <strong>{text}</strong>
      </p>
      {answer ? (
        <>
          <p>{answer}</p>
          <p className="secondary">
            {answeredOn ? say('register.own.answered', { date: date(answeredOn as PartialDate) }) : null}
          </p>
        </>
      ) : (
        <form className="register-words" noValidate onSubmit={send}>
          <OwnWords
            label={say('register.own.answer')}
            error={isTried && isMissing ? say('register.own.answerEmpty') : undefined}
            value={typed}
            onChange={setTyped}
          />
          <Trouble failure={failure} />
          <div>
            <Button type="submit" variant="primary" isBusy={isBusy}>
              {say('register.own.answerSend')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
