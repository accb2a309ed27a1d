import { PageHeading, ViewTabs } from '#ui/index.ts';
import { findingPaths, FindingsTabs } from '#records/findings/FindingsTabs.tsx';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import type { FindingFilter } from '../../generated/graphql.ts';
import { FindingsWork } from './FindingsWork.tsx';
import { LiveNotice } from './LiveNotice.tsx';
import { tabParameter } from './question.ts';
import './findings-page.css';

const decidedTab = 'paatetyt';

const queue: FindingFilter = { groups: ['DUPLICATE'], states: ['OPEN', 'RETURNED'] };
const decided: FindingFilter = { groups: ['DUPLICATE'], states: ['DECIDED', 'LATER'] };

/** Pairs that may be one: those that wait, and those that somebody has answered. */
export function DuplicatesPage() {
  const { say } = useSpeaker();
  const { get } = useView();
  usePageTitle(say('common.page.duplicates'));
  const isDecided = get(tabParameter) === decidedTab;
  return (
    <div className="findings">
      <PageHeading title={say('common.page.duplicates')} summary={say('findings.duplicates.intro')} />
      <FindingsTabs current="duplicates" />
      <ViewTabs
        label={say('findings.duplicates.tabs')}
        tabs={[
          { href: findingPaths.duplicates, label: say('findings.duplicates.queue'), isCurrent: !isDecided },
          {
            href: `${findingPaths.duplicates}?${tabParameter}=${decidedTab}`,
            label: say('findings.duplicates.decided'),
            isCurrent: isDecided,
          },
        ]}
      />
      <LiveNotice />
      <FindingsWork
        key={isDecided ? 'decided' : 'queue'}
        fixed={isDecided ? decided : queue}
        shown={['analysis', 'kind', 'band']}
        openAtFirst={['analysis', 'kind']}
        empty={say(isDecided ? 'findings.duplicates.noneDecided' : 'findings.duplicates.none')}
      />
    </div>
  );
}
