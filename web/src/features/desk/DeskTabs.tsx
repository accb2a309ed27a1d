import { ViewTabs } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

/** Addresses of the desk's parts. */
export const deskPaths = { review: '/tyolista', rounds: '/tyolista/kierrokset' } as const;

type Props = { readonly current: keyof typeof deskPaths; readonly waiting?: number | undefined };

/** The parts of the coordinator's desk. */
export function DeskTabs({ current, waiting }: Props) {
  const { say, number } = useSpeaker();
  return (
    <ViewTabs
      label={say('desk.tabs.label')}
      look="pills"
      tabs={[
        {
          href: deskPaths.review,
          label: say('desk.tabs.review'),
          icon: 'clipboard-list',
          count: waiting === undefined ? undefined : number(waiting),
          isCurrent: current === 'review',
        },
        { href: deskPaths.rounds, label: say('desk.tabs.rounds'), icon: 'refresh', isCurrent: current === 'rounds' },
        { href: '/loydokset', label: say('common.page.findings'), icon: 'sparkles', isCurrent: false },
      ]}
    />
  );
}
