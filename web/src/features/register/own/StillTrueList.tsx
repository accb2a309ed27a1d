import { useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { Button, Card, ChoiceCard, ChoiceGroup, Link } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { OwnLatestFragment } from '../../../generated/graphql.ts';
import type { StillTrue } from '../draft.ts';

type Answers = Readonly<Record<string, StillTrue>>;

type Props = {
  readonly latest: OwnLatestFragment;
  readonly canSend: boolean;
  readonly onSend: (still: Answers) => void;
  readonly onEdit: (still: Answers) => void;
};

const answers = [
  { value: 'HOLDS', text: 'yes', picture: 'yes' },
  { value: 'CHANGED', text: 'changed', picture: 'reform' },
  { value: 'ENDED', text: 'ended', picture: 'hourglass' },
] as const satisfies readonly { readonly value: StillTrue; readonly text: string; readonly picture: string }[];

const relationTexts: Readonly<Record<string, 'member' | 'part'>> = {
  'membershipRelation.member': 'member',
  'membershipRelation.participant': 'part',
};

/** Each network with the age of what was said of it, and whether it still holds. */
export function StillTrueList({ latest, canSend, onSend, onEdit }: Props) {
  const { say } = useSpeaker();
  const [still, setStill] = useState<Answers>({});
  const [isTried, setTried] = useState(false);
  const given = Object.values(still);
  const isChanged = given.includes('CHANGED');
  const send = (): void => {
    setTried(true);
    if (given.length > 0) onSend(still);
  };
  if (latest.networks.length === 0)
    return canSend ? (
      <div>
        <Button icon="edit" onClick={() => onEdit({})}>
          {say('register.own.edit')}
        </Button>
      </div>
    ) : null;
  return (
    <Card title={say('register.own.back.q')}>
      <p>{say('register.own.back.help')}</p>
      <ul role="list" className="register-checked">
        {latest.networks.map((one) => (
          <Said
            key={one.network.id}
            said={one}
            latest={latest}
            answer={still[one.network.id]}
            onAnswer={canSend ? (answer) => setStill({ ...still, [one.network.id]: answer }) : null}
          />
        ))}
      </ul>
      <p role="status">{isTried && given.length === 0 ? say('register.own.back.none') : ''}</p>
      {canSend ? (
        <div className="cluster">
          {isChanged ? null : (
            <Button variant="primary" onClick={send}>
              {say('register.own.back.send')}
            </Button>
          )}
          <Button icon="edit" variant={isChanged ? 'primary' : 'secondary'} onClick={() => onEdit(still)}>
            {say(isChanged ? 'register.own.back.open' : 'register.own.edit')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

type SaidProps = {
  readonly said: OwnLatestFragment['networks'][number];
  readonly latest: OwnLatestFragment;
  readonly answer: StillTrue | undefined;
  readonly onAnswer: ((answer: StillTrue) => void) | null;
};

function Said({ said, latest, answer, onAnswer }: SaidProps) {
  const { say, date } = useSpeaker();
  const words = useInLanguage();
  const { network, ties, saidOn } = said;
  const name = words(network.names);
  return (
    <li className="register-words">
      <p>
        <Link href={pathOf(network.id)} lang={name.lang}>
          {name.text}
        </Link>
      </p>
      {ties.map((tie) => {
        const organisation = latest.organisations[tie.organisation];
        const how = relationTexts[tie.relation.id];
        if (!organisation || !how) return null;
        return (
          <p key={tie.organisation}>
            {say('register.r4.tie', { name: words(organisation.names).text, how: say(`register.r2.${how}`) })}
            {tie.endedOn ? `. ${say('register.name.ended', { date: date(tie.endedOn as PartialDate) })}` : ''}
          </p>
        );
      })}
      <p className="secondary">{say('register.own.said', { date: date(saidOn as PartialDate) })}</p>
      {onAnswer === null ? null : (
        <ChoiceGroup legend={`${say('register.own.back.q')} ${name.text}`} isLegendHidden isRow>
          {answers.map(({ value, text, picture }) => (
            <ChoiceCard
              key={value}
              kind="radio"
              name={`viela-${network.id}`}
              value={value}
              label={say(`register.own.back.${text}`)}
              picture={picture}
              isChecked={answer === value}
              onChange={() => onAnswer(value)}
            />
          ))}
        </ChoiceGroup>
      )}
    </li>
  );
}
