import { Button, Card } from '#ui/index.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import {
  DeskAcceptDocument,
  DeskAskDocument,
  DeskJoinDocument,
  DeskRefuseDocument,
  type DeskNewRecordFragment,
} from '../../generated/graphql.ts';
import { AskForm } from './AskForm.tsx';
import { JoinForm } from './JoinForm.tsx';
import { SaidBy } from './SaidBy.tsx';
import { Troubles } from './Troubles.tsx';
import { useDecision } from './useDecision.ts';
import { useTask } from './useTask.ts';
import { WordsForm } from './WordsForm.tsx';

type Props = { readonly row: DeskNewRecordFragment; readonly onDone: () => void };

/** Where it is and what it is about, as far as the respondent said. */
function Facts({ record }: { readonly record: DeskNewRecordFragment['record'] }) {
  const { list } = useSpeaker();
  const words = useInLanguage();
  const facts = [
    ...('homeMunicipality' in record && record.homeMunicipality ? [words(record.homeMunicipality.names).text] : []),
    ...('themes' in record ? record.themes.map(({ labels }) => words(labels).text) : []),
  ];
  return facts.length === 0 ? null : <p className="secondary">{list(facts)}</p>;
}

/** A new organisation or network with what can be done about it. */
export function NewRecordCard({ row: { record, response, alike }, onDone }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { task, open, close } = useTask<'join' | 'ask' | 'refuse'>();
  const { isBusy, failure, problem, decide } = useDecision(onDone);
  const name = recordName(words, record);
  const { id } = record;
  return (
    <Card>
      <div className="desk-card" data-desk={id}>
        <h3 tabIndex={-1}>
          <RecordLink record={record} size={24} />
        </h3>
        <Facts record={record} />
        {response ? <SaidBy response={response} /> : null}
        {alike.map(({ record: other, said }) => (
          <p key={other.id}>
            {say(said === 'UNSURE' ? 'desk.review.saidUnsure' : 'desk.review.saidDifferent', {
              name: recordName(words, other),
            })}
          </p>
        ))}
        <Troubles failure={failure} problem={problem} />
        {task === 'join' ? (
          <JoinForm
            record={record}
            shown={alike.map((one) => one.record)}
            isBusy={isBusy}
            onCancel={close}
            onJoin={(into) => void decide(DeskJoinDocument, { id, into }, say('desk.review.done.joined', { name }))}
          />
        ) : task === 'ask' && response ? (
          <AskForm
            isBusy={isBusy}
            onCancel={close}
            onSend={(text) => {
              const values = { response: response.id, about: id, text };
              void decide(DeskAskDocument, values, say('desk.review.done.asked', { name })).then(close);
            }}
          />
        ) : task === 'refuse' ? (
          <WordsForm
            label={say('desk.review.refuseQ')}
            help={say('desk.review.refuseHelp')}
            missing={say('desk.review.refuseMissing')}
            submit={say('desk.review.refuseGo')}
            isBusy={isBusy}
            onCancel={close}
            onSend={(reason) =>
              void decide(DeskRefuseDocument, { id, reason }, say('desk.review.done.refused', { name }))
            }
          />
        ) : (
          <div className="cluster">
            <Button
              icon="check"
              variant="primary"
              isBusy={isBusy}
              aria-label={say('desk.review.acceptOf', { name })}
              onClick={() => void decide(DeskAcceptDocument, { id }, say('desk.review.done.accepted', { name }))}
            >
              {say('desk.review.accept')}
            </Button>
            <Button icon="arrow-merge" aria-label={say('desk.review.joinOf', { name })} onClick={() => open('join')}>
              {say('desk.review.join')}
            </Button>
            {response ? (
              <Button icon="message" aria-label={say('desk.review.askOf', { name })} onClick={() => open('ask')}>
                {say('desk.review.ask')}
              </Button>
            ) : null}
            <Button
              icon="x"
              variant="quiet"
              aria-label={say('desk.review.refuseOf', { name })}
              onClick={() => open('refuse')}
            >
              {say('desk.review.refuse')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
