import { dayAt, dayNumber } from '@tvl/core/domain/day-number.ts';
import type { Day, PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Button, Card, Notice } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { Loaded } from '#records/Loaded.tsx';
import { FeedbackAnswerDocument, type FeedbackItemFragment } from '../../generated/graphql.ts';
import { answerWithin } from './about.ts';
import { CodeForm } from './CodeForm.tsx';
import { MessageText } from './MessageText.tsx';
import { codeParameter } from './parameters.ts';

type Props = { readonly code: string; readonly onAnother: () => void };

/** What the holder of a code sees: their own message, and its answer or when it comes. */
export function AnswerShown({ code, onAnother }: Props) {
  const { say } = useSpeaker();
  const view = useView();
  const query = useData(FeedbackAnswerDocument, { code });
  return (
    <Loaded query={query} lines={4}>
      {({ feedback }) =>
        feedback ? (
          <>
            <Outcome feedback={feedback} />
            <Yours feedback={feedback} />
            <div>
              <Button icon="message" onClick={onAnother}>
                {say('feedback.sent.another')}
              </Button>
            </div>
          </>
        ) : (
          <CodeForm
            error={say('feedback.read.unknown')}
            onCode={(typed) => view.set({ [codeParameter]: typed }, { replace: true })}
          />
        )
      }
    </Loaded>
  );
}

function Outcome({ feedback }: { readonly feedback: FeedbackItemFragment }) {
  const { say, date } = useSpeaker();
  const { answer, answeredOn, late, state, sentOn } = feedback;
  if (answer !== null && answer !== undefined)
    return (
      <Card title={say('feedback.read.answer', { date: date((answeredOn ?? sentOn) as PartialDate) })} tone="accent">
        <MessageText text={answer} />
      </Card>
    );
  if (state === 'CLOSED') return <Notice>{say('feedback.read.closed')}</Notice>;
  if (late) return <Notice tone="warn">{say('feedback.read.late')}</Notice>;
  const due = dayAt(dayNumber(sentOn as Day) + answerWithin);
  return <Notice>{say('feedback.read.waiting', { date: date(due) })}</Notice>;
}

function Yours({ feedback }: { readonly feedback: FeedbackItemFragment }) {
  const { say, date } = useSpeaker();
  return (
    <Card title={say('feedback.read.yours', { date: date(feedback.sentOn as PartialDate) })}>
      <MessageText text={feedback.text} />
    </Card>
  );
}
