import type { FindingState } from '@tvl/core/analysis/findings/decisions.ts';
import { type IconName, Tag, type TagTone } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = { readonly state: string };

const looks: Readonly<Record<FindingState, { readonly tone: TagTone; readonly icon: IconName }>> = {
  open: { tone: 'warn', icon: 'circle-dashed' },
  decided: { tone: 'ok', icon: 'check' },
  later: { tone: 'info', icon: 'clock' },
  returned: { tone: 'danger', icon: 'refresh' },
};

/** Where a finding is: a mark and a word. */
export function StateTag({ state }: Props) {
  const { say } = useSpeaker();
  const name = state.toLowerCase() as FindingState;
  return (
    <Tag {...looks[name]} isOutlined>
      {say(`findings.state.${name}`)}
    </Tag>
  );
}
