import { CountBadge } from '#ui/index.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { ClosestOrganisationsDocument } from '../../generated/graphql.ts';

/** More than these nobody reads through. */
const shown = 20;

/** The organisations nearest to one another by their networks, also where no threshold makes them a finding. */
export function ClosestPairs() {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { data } = useData(ClosestOrganisationsDocument, { first: shown });
  const pairs = data?.closestOrganisations ?? [];
  if (pairs.length === 0) return null;
  return (
    <details className="finding-fold">
      <summary>{say('findings.closest.title')}</summary>
      <p className="secondary">{say('findings.closest.help')}</p>
      <ol className="closest-pairs">
        {pairs.map(({ first, second, shared, union, path }) => {
          const label = say('findings.closest.of', { n: shared, all: union });
          return (
            <li key={`${first.id} ${second.id}`}>
              <span className="closest-pairs__names">
                <RecordLink record={first} />
                <RecordLink record={second} />
              </span>
              <span className="cluster secondary">
                {label}
                <CountBadge
                  href={path}
                  value={shared}
                  spoken={`${recordName(words, first)}, ${recordName(words, second)}: ${label}`}
                />
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
