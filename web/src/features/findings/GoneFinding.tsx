import type { Ref } from 'react';
import { isAnalysis } from '@tvl/core/analysis/findings/analyses.ts';
import { partsOfFindingId } from '@tvl/core/analysis/findings/finding.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { sayAnalysis } from '@tvl/core/view/finding-words.ts';
import { EmptyState, Link } from '#ui/index.ts';
import { useRecordPath } from '#records/day.ts';
import { DecisionList } from '#records/findings/DecisionList.tsx';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { GoneFindingDecisionsDocument, GoneFindingNamesDocument } from '../../generated/graphql.ts';
import { recordName } from '#records/record-name.ts';

type Props = {
  readonly id: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
};

/** A finding that is found no more: what it was, and what was decided about it. */
export function GoneFinding({ id, headingRef }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { analysis, subjects } = partsOfFindingId(id);
  const { data } = useData(GoneFindingDecisionsDocument, { finding: id });
  const decisions = data?.decisions.nodes ?? [];
  return (
    <article className="finding-card">
      <h2 id={`loydos-${id}`} ref={headingRef} tabIndex={-1}>
        {say('findings.gone.title')}
      </h2>
      <EmptyState
        picture="time"
        title={isAnalysis(analysis) ? sayAnalysis(speaker, analysis) : say('findings.gone.unknown')}
      >
        {say('findings.gone.text')}
      </EmptyState>
      <ul role="list">
        {subjects
          .filter((subject) => nounOf(subject) !== null)
          .map((subject) => (
            <li key={subject}>
              <Subject id={subject} />
            </li>
          ))}
      </ul>
      {decisions.length === 0 ? null : (
        <section>
          <h3>{say('findings.card.decisions')}</h3>
          <DecisionList decisions={decisions} />
        </section>
      )}
    </article>
  );
}

function Subject({ id }: { readonly id: string }) {
  const path = useRecordPath();
  const words = useInLanguage();
  const { say } = useSpeaker();
  const { data } = useData(GoneFindingNamesDocument, { id });
  const record = data?.record;
  return record ? <Link href={path(id)}>{recordName(words, record)}</Link> : <span>{say('findings.gone.record')}</span>;
}
