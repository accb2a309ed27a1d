import { sayKind } from '@tvl/core/view/finding-words.ts';
import { Link } from '#ui/index.ts';
import { BandTag } from '#records/findings/BandTag.tsx';
import { findingName } from '#records/findings/finding-names.ts';
import { StateTag } from '#records/findings/StateTag.tsx';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { FindingRowFragment } from '../../generated/graphql.ts';
import { factOf } from './facts.ts';

type Props = {
  readonly finding: FindingRowFragment;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
};

/** One finding of a list: who it is about, what it is, and where it is. */
export function FindingItem({ finding, href, isCurrent, onOpen }: Props) {
  const speaker = useSpeaker();
  const words = useInLanguage();
  const shared = factOf(finding, 'shared');
  return (
    <Link
      className="finding-item"
      href={href}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        // With a key held down it opens in a tab of its own, as links do.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span className="finding-item__name">{findingName(speaker, words, finding)}</span>
      <span className="finding-item__what">
        {sayKind(speaker, finding.kind)}
        {shared === null || shared === 0 ? null : ` · ${speaker.say('findings.list.shared', { n: shared })}`}
      </span>
      <span className="finding-item__tags">
        <StateTag state={finding.state} />
        <BandTag band={finding.band} />
      </span>
    </Link>
  );
}
