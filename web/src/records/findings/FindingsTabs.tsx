import { ViewTabs } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { FindingTabCountsDocument } from '../../generated/graphql.ts';

/** Addresses of the pages of findings. */
export const findingPaths = {
  all: '/loydokset',
  overlaps: '/loydokset/paallekkaisyydet',
  gaps: '/loydokset/aukot',
  duplicates: '/loydokset/kaksoiskappaleet',
  matrix: '/loydokset/verkostot-ristiin',
} as const;

export type FindingsTab = keyof typeof findingPaths;

/** The pages of findings, each with an address and how many wait for a decision. */
export function FindingsTabs({ current }: { readonly current: FindingsTab }) {
  const { say, number } = useSpeaker();
  const { data } = useData(FindingTabCountsDocument, {});
  const counts = data?.findings;
  const ofGroup = (group: string): string | undefined =>
    counts && number(counts.groups.find(({ value }) => value === group)?.count ?? 0);
  const waiting: Readonly<Partial<Record<FindingsTab, string | undefined>>> = {
    all: counts && number(counts.total),
    overlaps: ofGroup('overlap'),
    gaps: ofGroup('gap'),
    duplicates: ofGroup('duplicate'),
  };
  const names = {
    all: say('findings.tabs.all'),
    overlaps: say('common.page.overlaps'),
    gaps: say('common.page.gaps'),
    duplicates: say('common.page.duplicates'),
    matrix: say('findings.matrix.short'),
  };
  return (
    <ViewTabs
      label={say('findings.tabs.label')}
      look="pills"
      tabs={(Object.keys(findingPaths) as readonly FindingsTab[]).map((tab) => ({
        href: findingPaths[tab],
        label: names[tab],
        count: waiting[tab],
        isCurrent: tab === current,
      }))}
    />
  );
}
