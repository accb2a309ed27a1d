import type { Noun } from '@tvl/core/domain/ids.ts';
import { Icon, Link } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { OpenFindingsDocument } from '../../generated/graphql.ts';

/** What can end, and take something with it. */
const canEnd: ReadonlySet<Noun> = new Set(['organisation', 'network']);
/** What findings are about. */
const hasFindings: ReadonlySet<Noun> = new Set(['organisation', 'network', 'area', 'concept']);

/** Quiet ways on: what was found about the record, and what would follow if it ended. */
export function OpenFindings({ noun, id }: { readonly noun: Noun; readonly id: string }) {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const isAsked = hasFindings.has(noun);
  const total = useData(OpenFindingsDocument, { subject: id, asOf }, { enabled: isAsked }).data?.findings.total ?? 0;
  if (!isAsked || (total === 0 && !canEnd.has(noun))) return null;
  return (
    <ul role="list" className="record-ways no-print">
      {total === 0 ? null : (
        <li>
          <Icon name="sparkles" size={18} />
          <Link href={`/loydokset?kohde=${id}`}>{say('gaps.record.open', { n: total })}</Link>
        </li>
      )}
      {canEnd.has(noun) ? (
        <li>
          <Icon name="help-circle" size={18} />
          <Link href={`/loydokset/enta-jos?paattyvat=${id}`}>{say('gaps.record.whatIf')}</Link>
        </li>
      ) : null}
    </ul>
  );
}
