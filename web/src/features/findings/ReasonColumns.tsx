import { sayFindingReason } from '@tvl/core/view/finding-words.ts';
import { Icon, type IconName } from '#ui/index.ts';
import { reasonSaid } from '#records/findings/finding-names.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { FindingFullFragment, FindingReasonPartsFragment } from '../../generated/graphql.ts';

/** What speaks for, what against, and what nobody knows: each with its own sign and heading. */
export function ReasonColumns({ finding }: { readonly finding: FindingFullFragment }) {
  const { say } = useSpeaker();
  const group = finding.group.toLowerCase() as 'overlap' | 'gap' | 'duplicate';
  return (
    <div className="finding-reasons">
      <Reasons title={say(`findings.why.${group}.for`)} icon="plus" tone="for" reasons={finding.for} />
      <Reasons title={say(`findings.why.${group}.against`)} icon="minus" tone="against" reasons={finding.against} />
      <Reasons title={say('findings.why.unknown')} icon="question-mark" tone="unknown" reasons={finding.unknown} />
    </div>
  );
}

type Props = {
  readonly title: string;
  readonly icon: IconName;
  readonly tone: string;
  readonly reasons: readonly FindingReasonPartsFragment[];
};

function Reasons({ title, icon, tone, reasons }: Props) {
  const speaker = useSpeaker();
  const words = useInLanguage();
  const said = [...new Set(reasons.map((reason) => sayFindingReason(speaker, reasonSaid(words, reason))))];
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul role="list" className={`finding-reasons__list finding-reasons__list--${tone}`}>
        {said.map((text) => (
          <li key={text}>
            <Icon name={icon} size={18} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
