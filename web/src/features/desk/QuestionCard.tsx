import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Card } from '#ui/index.ts';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { DeskQuestionFragment } from '../../generated/graphql.ts';
import { SaidBy } from './SaidBy.tsx';

/** A question to a respondent, and the answer when there is one. */
export function QuestionCard({ row }: { readonly row: DeskQuestionFragment }) {
  const { say, date } = useSpeaker();
  const words = useInLanguage();
  const { text, answer, answeredOn, recordedOn, about, response } = row;
  return (
    <Card>
      <div className="desk-card">
        <h3>{recordName(words, about)}</h3>
        <p className="desk-words">{text}</p>
        {typeof answer === 'string' ? (
          <p>{say('desk.review.answered', { date: date((answeredOn ?? recordedOn) as PartialDate), text: answer })}</p>
        ) : (
          <p className="secondary">{say('desk.review.asked', { date: date(recordedOn as PartialDate) })}</p>
        )}
        <SaidBy response={response} />
      </div>
    </Card>
  );
}
