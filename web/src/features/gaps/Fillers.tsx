import { RecordLink } from '#records/RecordLink.tsx';
import type { SentRecord } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import type { GapCellDetailsQuery } from '../../generated/graphql.ts';

type Filler = NonNullable<GapCellDetailsQuery['matrixCell']>['fillers'][number];

/** Who might fill a gap, each with why. A suggestion, never a duty. */
export function Fillers({ fillers }: { readonly fillers: readonly Filler[] }) {
  const { say } = useSpeaker();
  return (
    <section className="gap-part">
      <h3>{say('gaps.panel.fillers')}</h3>
      {fillers.length === 0 ? (
        <p className="secondary">{say('gaps.panel.noFillers')}</p>
      ) : (
        <>
          <ul role="list" className="gap-fillers">
            {fillers.map(({ record }) => (
              <li key={record.id}>
                <RecordLink record={record as SentRecord} />
              </li>
            ))}
          </ul>
          <p className="secondary">{say('gaps.panel.fillersRule')}</p>
        </>
      )}
    </section>
  );
}
