import { Card } from '#ui/index.ts';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { Own } from './useOwnAnswers.ts';

/** What one said of records that others stand behind, and what became of it. */
export function OwnProposals({ proposals }: Pick<Own, 'proposals'>) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const shown = proposals.filter(({ about }) => about);
  if (shown.length === 0) return null;
  return (
    <Card title={say('register.own.proposals')}>
      <p className="secondary">{say('register.own.proposalsHelp')}</p>
      <ul>
        {shown.map(({ about, field, value, state, answer }) => (
          <li key={`${about?.id ?? ''} ${field} ${value}`}>
            {say('register.own.proposal', {
              name: about ? recordName(words, about) : '',
              state: words(state.labels).text,
            })}
            {answer ? <p>{say('register.own.proposalAnswer', { text: answer })}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
