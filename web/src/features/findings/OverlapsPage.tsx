import type { AnalysisId } from '@tvl/core/analysis/findings/analyses.ts';
import { PageHeading, ViewTabs } from '#ui/index.ts';
import { findingPaths, FindingsTabs } from '#records/findings/FindingsTabs.tsx';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import type { FindingFilter } from '../../generated/graphql.ts';
import { FindingsWork } from './FindingsWork.tsx';
import { ClosestPairs } from './ClosestPairs.tsx';
import { LiveNotice } from './LiveNotice.tsx';
import { tabParameter } from './question.ts';
import { ThresholdsForm } from './ThresholdsForm.tsx';
import './findings-page.css';

const tabs = ['networks', 'sameFunction', 'organisations'] as const;
type Tab = (typeof tabs)[number];

const analyses = {
  networks: ['networkOverlap', 'sameTheme'],
  sameFunction: ['sameFunction'],
  organisations: ['organisationOverlap'],
} as const satisfies Readonly<Record<Tab, readonly AnalysisId[]>>;

const filters: Readonly<Record<Tab, FindingFilter>> = {
  networks: { analyses: [...analyses.networks] },
  sameFunction: { analyses: [...analyses.sameFunction] },
  organisations: { analyses: [...analyses.organisations] },
};
/** As in the address. */
const words: Readonly<Record<Tab, string>> = { networks: '', sameFunction: 'tehtava', organisations: 'organisaatiot' };

/** Networks that overlap, those that do the same and share nobody, and organisations in the same networks. */
export function OverlapsPage() {
  const { say } = useSpeaker();
  const { get } = useView();
  usePageTitle(say('common.page.overlaps'));
  const shown = get(tabParameter) ?? '';
  const current = tabs.find((tab) => words[tab] === shown) ?? 'networks';
  return (
    <div className="findings">
      <PageHeading title={say('common.page.overlaps')} summary={say('findings.overlaps.intro')} />
      <FindingsTabs current="overlaps" />
      <ViewTabs
        label={say('findings.overlaps.tabs')}
        tabs={tabs.map((tab) => ({
          href: tab === 'networks' ? findingPaths.overlaps : `${findingPaths.overlaps}?${tabParameter}=${words[tab]}`,
          label: say(`findings.overlaps.${tab}`),
          isCurrent: tab === current,
        }))}
      />
      <LiveNotice />
      <FindingsWork
        key={current}
        fixed={filters[current]}
        shown={['state', 'kind', 'band', 'area', 'theme']}
        openAtFirst={['state', 'kind']}
        above={
          <>
            <ThresholdsForm analyses={analyses[current]} />
            {current === 'organisations' ? <ClosestPairs /> : null}
          </>
        }
        empty={say('findings.list.none')}
      />
    </div>
  );
}
