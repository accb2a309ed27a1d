import { percent, sayFact } from '@tvl/core/view/finding-words.ts';
import { CountBadge, DefinitionList } from '#ui/index.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { useSpeaker } from '#state/language.tsx';
import type { FindingFullFragment } from '../../generated/graphql.ts';
import { OpenBoth } from './PairDetails.tsx';
import { ReasonColumns } from './ReasonColumns.tsx';

const shares: ReadonlySet<string> = new Set(['jaccard', 'containment']);

/** What is missing, of whom, the numbers it rests on, and what speaks for and against it. */
export function GapDetails({ finding }: { readonly finding: FindingFullFragment }) {
  const speaker = useSpeaker();
  const { number } = speaker;
  const rows = finding.facts.map(({ code, value, path }) => {
    const text = shares.has(code) ? `${percent(value)} %` : number(value);
    const label = sayFact(speaker, code);
    return {
      label,
      value: path ? <CountBadge href={path} value={value} text={text} spoken={`${label}: ${text}`} /> : text,
    };
  });
  return (
    <>
      <p className="finding-subjects">
        {finding.subjects.map((record) => (
          <RecordLink key={record.id} record={record} />
        ))}
      </p>
      {rows.length === 0 ? null : <DefinitionList rows={rows} />}
      <ReasonColumns finding={finding} />
      <OpenBoth finding={finding} />
    </>
  );
}
