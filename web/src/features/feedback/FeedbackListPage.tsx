import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, PageHeading } from '#ui/index.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { AllFeedbackDocument } from '../../generated/graphql.ts';
import { FeedbackCard } from './FeedbackCard.tsx';
import './feedback.css';

/** For coordinators: every message, newest first, with how long it has waited. */
export function FeedbackListPage() {
  const { say } = useSpeaker();
  const queries = useQueryClient();
  const query = useData(AllFeedbackDocument, {});
  const [done, setDone] = useState('');
  const title = say('feedback.list.title');
  usePageTitle(title);
  const all = query.data?.allFeedback;
  const summary =
    all === undefined
      ? undefined
      : [
          say('feedback.list.open', { n: all.open }),
          ...(all.late > 0 ? [say('feedback.list.late', { n: all.late })] : []),
        ].join(', ');
  return (
    <div className="feedback feedback--list">
      <PageHeading title={title} summary={summary} />
      <p className="secondary">{say('feedback.list.private')}</p>
      <p role="status" className="feedback__status">
        {done}
      </p>
      <Loaded query={query}>
        {({ allFeedback: { items } }) =>
          items.length === 0 ? (
            <EmptyState picture="talk" title={say('feedback.list.none')}>
              {say('feedback.list.noneNext')}
            </EmptyState>
          ) : (
            <ul role="list" className="feedback__items">
              {items.map((feedback) => (
                <li key={feedback.id}>
                  <FeedbackCard
                    feedback={feedback}
                    onDone={(what) => {
                      setDone(say(`feedback.list.done.${what}`));
                      void queries.invalidateQueries();
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
