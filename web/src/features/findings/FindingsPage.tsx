import { PageHeading } from '#ui/index.ts';
import { FindingsTabs } from '#records/findings/FindingsTabs.tsx';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { FindingsWork } from './FindingsWork.tsx';
import { LiveNotice } from './LiveNotice.tsx';
import { NewsBox } from './NewsBox.tsx';
import { dimensionIds } from './question.ts';
import './findings-page.css';

const everything = {};

/** All findings: what changed since last time, the strongest first, and the place to decide about each. */
export function FindingsPage() {
  const { say } = useSpeaker();
  usePageTitle(say('common.page.findings'));
  return (
    <div className="findings">
      <PageHeading title={say('common.page.findings')} summary={say('findings.intro')} />
      <FindingsTabs current="all" />
      <LiveNotice />
      <FindingsWork
        fixed={everything}
        shown={dimensionIds}
        openAtFirst={['group', 'state']}
        above={<NewsBox />}
        empty={say('findings.list.none')}
      />
    </div>
  );
}
