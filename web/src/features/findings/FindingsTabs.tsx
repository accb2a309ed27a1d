import { ViewTabs } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

/** Addresses of the pages of findings. */
export const findingPaths = {
  all: '/loydokset',
  overlaps: '/loydokset/paallekkaisyydet',
  gaps: '/loydokset/aukot',
  duplicates: '/loydokset/kaksoiskappaleet',
  matrix: '/loydokset/verkostot-ristiin',
} as const;

export type FindingsTab = keyof typeof findingPaths;

/** The pages of findings, each with an address. */
export function FindingsTabs({ current }: { readonly current: FindingsTab }) {
  const { say } = useSpeaker();
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
        isCurrent: tab === current,
      }))}
    />
  );
}
