import { Link } from '#ui/index.ts';
import { DecideForm } from '#records/findings/DecideForm.tsx';
import { DecisionList } from '#records/findings/DecisionList.tsx';
import { ReturnedNotice } from '#records/findings/ReturnedNotice.tsx';
import { StateTag } from '#records/findings/StateTag.tsx';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { GapFindingDocument } from '../../generated/graphql.ts';

/** The finding that a cell is: what was decided about it, and deciding. */
export function CellFinding({ id }: { readonly id: string }) {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const { data } = useData(GapFindingDocument, { id, asOf });
  const finding = data?.finding;
  if (!finding || finding.id !== id) return null;
  return (
    <section className="gap-part">
      <h3 className="cluster">
        {say('findings.group.gap.one')} <StateTag state={finding.state} />
      </h3>
      <ReturnedNotice finding={finding} />
      <DecisionList decisions={finding.decisions} />
      <DecideForm key={id} finding={finding} onDone={() => undefined} />
      <p>
        <Link href={finding.path}>{say('gaps.panel.finding')}</Link>
      </p>
    </section>
  );
}
