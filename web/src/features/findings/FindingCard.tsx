import type { Ref } from 'react';
import { isAnalysis } from '@tvl/core/analysis/findings/analyses.ts';
import { sayAnalysis, sayKind, sayRule, saySentence } from '@tvl/core/view/finding-words.ts';
import { Tag } from '#ui/index.ts';
import { BandTag } from '#records/findings/BandTag.tsx';
import { DecideForm } from '#records/findings/DecideForm.tsx';
import { DecisionList } from '#records/findings/DecisionList.tsx';
import { findingName, type FindingForDecision } from '#records/findings/finding-names.ts';
import { ReturnedNotice } from '#records/findings/ReturnedNotice.tsx';
import { StateTag } from '#records/findings/StateTag.tsx';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { FindingFullFragment, SettingInput } from '../../generated/graphql.ts';
import { factOf } from './facts.ts';
import { GapDetails } from './GapDetails.tsx';
import { PairDetails } from './PairDetails.tsx';
import { valuesOf } from './question.ts';

type Props = {
  readonly finding: FindingFullFragment;
  readonly settings: readonly SettingInput[];
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly onDone: (finding: FindingForDecision | null) => void;
};

/** A finding with its evidence, what was decided about it, and the place to decide. */
export function FindingCard({ finding, settings, headingRef, onDone }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const { analysis, group, kind, band, state, decisions } = finding;
  const name = findingName(speaker, words, finding);
  const isPair = group !== 'GAP';
  return (
    <article className="finding-card" aria-labelledby={`loydos-${finding.id}`}>
      <header className="finding-card__head">
        <p className="finding-card__tags">
          <Tag>{sayKind(speaker, kind)}</Tag>
          <StateTag state={state} />
          <BandTag band={band} />
        </p>
        <h2 id={`loydos-${finding.id}`} ref={headingRef} tabIndex={-1}>
          {name}
        </h2>
        <p className="finding-card__sentence">{saySentence(speaker, analysis, factOf(finding, 'shared') ?? 0)}</p>
      </header>
      <ReturnedNotice finding={finding} />
      {isPair ? <PairDetails finding={finding} /> : <GapDetails finding={finding} />}
      <details className="finding-fold">
        <summary>{say('findings.card.how')}</summary>
        <p>
          <strong>{sayAnalysis(speaker, analysis)}.</strong>{' '}
          {sayRule(speaker, analysis, isAnalysis(analysis) ? valuesOf(settings, analysis) : {})}
        </p>
        <p className="secondary">{say('findings.card.bandHow')}</p>
      </details>
      <section className="finding-card__decide">
        {decisions.length === 0 ? null : (
          <>
            <h3>{say('findings.card.decisions')}</h3>
            <DecisionList decisions={decisions} />
          </>
        )}
        <DecideForm key={finding.id} finding={finding} onDone={onDone} />
      </section>
    </article>
  );
}
