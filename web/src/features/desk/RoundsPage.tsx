import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { firstDay, lastDay } from '@tvl/core/domain/partial-date.ts';
import { DeskRoundsDocument, type DeskRoundsQuery } from '../../generated/graphql.ts';
import { ButtonLink, Card, EmptyState, PageHeading, Tag } from '#ui/index.ts';
import { Loaded } from '#records/Loaded.tsx';
import { today } from '#records/day.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { CoordinatorsOnly } from './CoordinatorsOnly.tsx';
import { Coverage } from './Coverage.tsx';
import { DeskTabs } from './DeskTabs.tsx';
import './desk.css';

type Round = DeskRoundsQuery['rounds']['nodes'][number];

const stateOf = ({ alwaysOpen, opensOn, closesOn }: Round): 'always' | 'open' | 'closed' | 'coming' => {
  if (alwaysOpen) return 'always';
  if (typeof opensOn === 'string' && firstDay(opensOn as PartialDate) > today()) return 'coming';
  return typeof closesOn === 'string' && lastDay(closesOn as PartialDate) < today() ? 'closed' : 'open';
};

const tones = { always: 'ok', open: 'ok', closed: 'neutral', coming: 'neutral' } as const;

function RoundCard({ round }: { readonly round: Round }) {
  const { say, date } = useSpeaker();
  const nameOf = useInLanguage();
  const { id, opensOn, closesOn, code } = round;
  const state = stateOf(round);
  const name = nameOf(round.names).text || say('desk.rounds.unnamed');
  const days = [
    ...(typeof opensOn === 'string' ? [say('desk.rounds.from', { date: date(opensOn as PartialDate) })] : []),
    ...(typeof closesOn === 'string' ? [say('desk.rounds.to', { date: date(closesOn as PartialDate) })] : []),
  ];
  return (
    <Card title={name} aside={<Tag tone={tones[state]}>{say(`desk.rounds.${state}`)}</Tag>}>
      <div className="flow">
        {days.length === 0 ? null : <p className="secondary">{days.join(' · ')}</p>}
        {typeof code === 'string' ? (
          <p>
            {say('desk.rounds.code')}: <strong className="desk-code">{code}</strong> · {say('desk.rounds.address')}:{' '}
            <span className="desk-address">{`${window.location.host}/r/${code}`}</span>
          </p>
        ) : state === 'always' ? null : (
          <p className="secondary">{say('desk.rounds.noCode')}</p>
        )}
        <Coverage coverage={round.coverage} round={name} />
        <div className="cluster">
          {typeof code === 'string' ? (
            <ButtonLink href={`/juliste/${code}`} icon="qrcode">
              {say('desk.rounds.poster')}
            </ButtonLink>
          ) : null}
          <ButtonLink href={`/muuta/${id}`} icon="edit">
            {say('desk.rounds.edit')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

/** For coordinators: the rounds in which networks are asked for, and whom each has reached. */
export function RoundsPage() {
  const { say } = useSpeaker();
  const query = useData(DeskRoundsDocument, {});
  usePageTitle(say('desk.rounds.title'));
  return (
    <div className="desk">
      <PageHeading
        title={say('desk.rounds.title')}
        actions={
          <>
            <ButtonLink href="/lomake" icon="printer">
              {say('desk.rounds.paper')}
            </ButtonLink>
            <ButtonLink href="/lisaa/round" icon="plus" variant="primary">
              {say('desk.rounds.add')}
            </ButtonLink>
          </>
        }
      />
      <DeskTabs current="rounds" />
      <CoordinatorsOnly>
        <Loaded query={query}>
          {({ rounds: { nodes } }) =>
            nodes.length === 0 ? (
              <EmptyState picture="list" title={say('desk.rounds.none')}>
                {say('desk.rounds.noneNext')}
              </EmptyState>
            ) : (
              <ul role="list" className="desk__items">
                {nodes.map((round) => (
                  <li key={round.id}>
                    <RoundCard round={round} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </CoordinatorsOnly>
    </div>
  );
}
