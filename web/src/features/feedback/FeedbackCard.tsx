import { useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { isUiLanguage } from '@tvl/core/texts/texts.ts';
import { Button, Card, Link, Picture, Tag } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { CloseFeedbackDocument, type FeedbackItemFragment } from '../../generated/graphql.ts';
import { subjectOf } from './about.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { MessageText } from './MessageText.tsx';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = {
  readonly feedback: FeedbackItemFragment;
  readonly onDone: (what: 'answered' | 'closed' | 'erased') => void;
};

const stateTones = { NEW: 'warn', ANSWERED: 'ok', CLOSED: 'neutral' } as const;
const stateNames = { NEW: 'new', ANSWERED: 'answered', CLOSED: 'closed' } as const;

/** One message with what can be done about it. */
export function FeedbackCard({ feedback, onDone }: Props) {
  const { say, date } = useSpeaker();
  const { isBusy, failure, run } = useWork();
  const [task, setTask] = useState<'answer' | 'erase' | null>(null);
  const { id, about, text, state, sentOn, ageInDays, late, answer } = feedback;
  const subject = subjectOf(about);
  const close = async (): Promise<void> => {
    if (await run(() => execute(CloseFeedbackDocument, { id }))) onDone('closed');
  };
  return (
    <Card>
      {/* No title of the card: each would be a landmark, and two of one day would have one name. */}
      <div className="feedback__head">
        <h2>
          {say(`feedback.about.${subject.text}`)}, {date(sentOn as PartialDate)}
        </h2>
        <span className="cluster">
          {late ? (
            <Tag tone="danger" icon="clock">
              {say('feedback.list.overdue')}
            </Tag>
          ) : null}
          <Tag tone={stateTones[state]}>{say(`feedback.list.state.${stateNames[state]}`)}</Tag>
        </span>
      </div>
      <div className="feedback__message">
        <Picture name={subject.picture} size={44} />
        <div className="flow">
          <MessageText text={text} />
          <p className="secondary">
            {ageInDays === 0 ? say('feedback.list.today') : say('feedback.list.age', { n: ageInDays })}
            <From feedback={feedback} />
          </p>
        </div>
      </div>
      {answer === null || answer === undefined ? null : (
        <div className="feedback__reply">
          <strong>{say('feedback.list.reply')}</strong>
          <MessageText text={answer} />
        </div>
      )}
      <Trouble failure={failure} />
      {task === 'answer' ? (
        <AnswerForm
          id={id}
          answer={answer ?? ''}
          onCancel={() => setTask(null)}
          onSaved={() => {
            setTask(null);
            onDone('answered');
          }}
        />
      ) : (
        <div className="cluster">
          <Button icon="message" variant={state === 'NEW' ? 'primary' : 'secondary'} onClick={() => setTask('answer')}>
            {say(answer === null || answer === undefined ? 'feedback.list.write' : 'feedback.list.again')}
          </Button>
          {state === 'CLOSED' ? null : (
            <Button icon="check" isBusy={isBusy} onClick={() => void close()}>
              {say('feedback.list.close')}
            </Button>
          )}
          <Button icon="trash" variant="quiet" onClick={() => setTask('erase')}>
            {say('feedback.list.erase')}
          </Button>
        </div>
      )}
      <EraseDialog
        id={id}
        isOpen={task === 'erase'}
        onClose={() => setTask(null)}
        onErased={() => {
          setTask(null);
          onDone('erased');
        }}
      />
    </Card>
  );
}

/** The page it is about, and the language its sender reads. */
function From({ feedback: { page, language } }: { readonly feedback: FeedbackItemFragment }) {
  const { say } = useSpeaker();
  const code = language.toLowerCase();
  return (
    <>
      {isUiLanguage(code) ? ` · ${say('feedback.list.language')}: ${say(`common.language.name.${code}`)}` : null}
      {page === null || page === undefined ? null : (
        <>
          {' '}
          · {say('feedback.list.page')}: <Link href={page}>{page}</Link>
        </>
      )}
    </>
  );
}
