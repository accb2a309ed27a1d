import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { bandNames } from '@tvl/core/analysis/findings/finding.ts';
import { sayKind } from '@tvl/core/view/finding-words.ts';
import { Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { FindingForDecision } from './finding-names.ts';

/** Why a finding that was decided on is back, and what it was then. */
export function ReturnedNotice({ finding }: { readonly finding: FindingForDecision }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { returned, decision } = finding;
  if (!returned || !decision) return null;
  const day = decision.lookAgainOn ?? decision.recordedOn;
  const before = {
    KIND: () => sayKind(speaker, decision.kind),
    BAND: () => say(`findings.band.${bandNames[decision.band - 1] ?? 'weak'}`),
    DAY: () => speaker.date(day as PartialDate),
  }[returned]();
  const why = { KIND: 'kind', BAND: 'band', DAY: 'day' } as const;
  return <Notice tone="warn">{say(`findings.returned.${why[returned]}`, { before })}</Notice>;
}
