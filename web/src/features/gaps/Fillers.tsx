import { sayFindingReason } from '@tvl/core/view/finding-words.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import type { SentRecord } from '#records/sent.ts';
import { reasonSaid } from '#records/findings/finding-names.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { GapCellDetailsQuery } from '../../generated/graphql.ts';

type Filler = NonNullable<GapCellDetailsQuery['matrixCell']>['fillers'][number];

/** Who might fill a gap, each with why. A suggestion, never a duty. */
export function Fillers({ fillers }: { readonly fillers: readonly Filler[] }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  return (
    <section className="gap-part">
      <h3>{say('gaps.panel.fillers')}</h3>
      {fillers.length === 0 ? (
        <p className="secondary">{say('gaps.panel.noFillers')}</p>
      ) : (
        <>
          <ul role="list" className="gap-fillers">
            {fillers.map(({ record, reasons }) => (
              <li key={record.id}>
                <RecordLink record={record as SentRecord} />
                <span className="secondary">
                  {reasons.map((reason) => sayFindingReason(speaker, reasonSaid(words, reason))).join(' ')}
                </span>
              </li>
            ))}
          </ul>
          <p className="secondary">{say('gaps.panel.fillersRule')}</p>
        </>
      )}
    </section>
  );
}
