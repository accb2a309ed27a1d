import { nounOf } from '@tvl/core/domain/ids.ts';
import { Button, Card } from '#ui/index.ts';
import { sayValue } from '#records/history-values.ts';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { DeskDecideDocument, type DeskProposalFragment } from '../../generated/graphql.ts';
import { SaidBy } from './SaidBy.tsx';
import { Troubles } from './Troubles.tsx';
import { useDecision } from './useDecision.ts';

type Props = { readonly row: DeskProposalFragment; readonly onDone: () => void };

/** What would change, in words: the field, what it says now, and what it would say. */
function Change({ row: { about, field, now, proposed } }: Pick<Props, 'row'>) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const inWords = useInLanguage();
  if (field === 'sameAs' || field === 'notSameAs') {
    const other = proposed.records.map((one) => recordName(inWords, one)).join(', ');
    return <p>{say('desk.review.proposal.same', { name: other })}</p>;
  }
  const noun = nounOf(about.id) ?? 'membership';
  const words = { speaker, inWords };
  const label = `fields.${noun}.${field}.label`;
  const common = `fields.common.${field}.label`;
  const before = sayValue(words, noun, field, now ?? null);
  return (
    <div>
      {field === 'validTo' ? <p>{say('desk.review.proposal.ended')}</p> : null}
      <p>
        <strong>{speaker.knows(label) ? say(label) : speaker.knows(common) ? say(common) : field}</strong>
      </p>
      <p>{say('desk.review.proposal.now', { value: before === '' ? say('desk.review.proposal.empty') : before })}</p>
      <p>{say('desk.review.proposal.next', { value: sayValue(words, noun, field, proposed) })}</p>
    </div>
  );
}

/** What a respondent said of a record that others stand behind. */
export function ProposalCard({ row, onDone }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { isBusy, failure, problem, decide } = useDecision(onDone);
  const name = recordName(words, row.about);
  const answer = (accept: boolean): void => {
    const done = say(accept ? 'desk.review.done.decidedYes' : 'desk.review.done.decidedNo', { name });
    void decide(DeskDecideDocument, { proposal: row.id, accept }, done);
  };
  return (
    <Card>
      <div className="desk-card" data-desk={row.id}>
        <h3 tabIndex={-1}>{name}</h3>
        <Change row={row} />
        <SaidBy response={row.response} />
        <Troubles failure={failure} problem={problem} />
        <div className="cluster">
          <Button
            icon="check"
            variant="primary"
            isBusy={isBusy}
            aria-label={say('desk.review.proposal.yesOf', { name })}
            onClick={() => answer(true)}
          >
            {say('desk.review.proposal.yes')}
          </Button>
          <Button
            icon="x"
            isBusy={isBusy}
            aria-label={say('desk.review.proposal.noOf', { name })}
            onClick={() => answer(false)}
          >
            {say('desk.review.proposal.no')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
