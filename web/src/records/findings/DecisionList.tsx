import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { bandNames } from '@tvl/core/analysis/findings/finding.ts';
import { sayKind } from '@tvl/core/view/finding-words.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { FindingDecisionFragment } from '../../generated/graphql.ts';
import './findings.css';

type Decision = FindingDecisionFragment;

/** What was decided, by which role, when and why, latest first. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  return (
    <ol role="list" className="decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionWords decision={decision} />
        </li>
      ))}
    </ol>
  );
}

function DecisionWords({ decision }: { readonly decision: Decision }) {
  const speaker = useSpeaker();
  const { say, date } = speaker;
  const words = useInLanguage();
  const { answer, dismissal, text, lookAgainOn, recordedOn, recordedAs, kind, band } = decision;
  const seen = { kind: sayKind(speaker, kind), band: say(`findings.band.${bandNames[band - 1] ?? 'weak'}`) };
  return (
    <>
      <p>
        <strong>{words(answer.labels).text}</strong>
        {dismissal ? `: ${words(dismissal.labels).text}` : null}
        {lookAgainOn ? `: ${date(lookAgainOn as PartialDate)}` : null}
      </p>
      {text ? <p className="decisions__text">{text}</p> : null}
      <p className="secondary">
        {words(recordedAs.labels).text}, {date(recordedOn as PartialDate)}. {say('findings.decide.seen', seen)}
      </p>
    </>
  );
}
