import { nounKey } from '@tvl/core/texts/keys.ts';
import { ButtonLink, Card, Link, Tag } from '#ui/index.ts';
import { HomeToCheckDocument } from '../../generated/graphql.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';

const toCheck = 'review=review.unreviewed';

/** For a coordinator who is signed in: what to record, and what waits for a look. */
export function Coordinating() {
  const { say } = useSpeaker();
  const { data } = useData(HomeToCheckDocument, {});
  const waiting = [
    { path: '/verkostot', noun: 'network', n: data?.networks.count.unreviewed },
    { path: '/organisaatiot', noun: 'organisation', n: data?.organisations.count.unreviewed },
    { path: '/tapahtumat', noun: 'event', n: data?.events.count.unreviewed },
    { path: '/aineistot', noun: 'material', n: data?.materials.count.unreviewed },
  ] as const;
  const all = waiting.reduce((sum, { n }) => sum + (n ?? 0), 0);
  return (
    <Card title={say('home.coordinator.title')} tone="accent">
      <p className="cluster">
        <ButtonLink href="/lisaa/network" icon="plus">
          {say('edit.action.add', { noun: say(nounKey('network', 'a')) })}
        </ButtonLink>
        <ButtonLink href="/lisaa/organisation" icon="plus">
          {say('edit.action.add', { noun: say(nounKey('organisation', 'a')) })}
        </ButtonLink>
      </p>
      {data === undefined ? null : (
        <div className="home__check">
          <h3>{say('home.coordinator.toCheck', { n: all })}</h3>
          <ul role="list" className="cluster">
            {waiting.map(({ path, noun, n }) =>
              n === undefined || n === 0 ? null : (
                <li key={noun}>
                  <Link href={`${path}?${toCheck}`}>{say(nounKey(noun, 'count'), { n })}</Link>
                </li>
              ),
            )}
          </ul>
          <p className="cluster">
            <Link href="/tyolista">{say('desk.title')}</Link>
            <Link href="/palautteet">{say('feedback.toHandle', { n: data.allFeedback.open })}</Link>
            {data.allFeedback.late === 0 ? null : (
              <Tag tone="danger" icon="clock">
                {say('feedback.list.late', { n: data.allFeedback.late })}
              </Tag>
            )}
          </p>
        </div>
      )}
    </Card>
  );
}
