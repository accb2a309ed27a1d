import { Link } from '#ui/index.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { type FindingFullFragment, SharedMembersDocument } from '../../generated/graphql.ts';
import { factOf, pathOfFact } from './facts.ts';

/** As many as one takes in at a glance; the list has them all. */
const shown = 12;

/** Who is in both networks, by name. */
export function SharedMembers({ finding }: { readonly finding: FindingFullFragment }) {
  const { say } = useSpeaker();
  const [first, second] = finding.subjects;
  const count = factOf(finding, 'shared') ?? 0;
  const isNamed = finding.analysis === 'networkOverlap' && count > 0;
  const pair = `${first?.id ?? ''}~${second?.id ?? ''}`;
  const { data } = useData(SharedMembersDocument, { pair, first: shown }, { enabled: isNamed });
  const members = data?.organisations.nodes ?? [];
  const path = pathOfFact(finding, 'shared');
  if (!isNamed || members.length === 0) return null;
  return (
    <section>
      <h3>{say('findings.pair.members.names')}</h3>
      <ul role="list" className="pair__members">
        {members.map((member) => (
          <li key={member.id}>
            <RecordLink record={member} />
          </li>
        ))}
      </ul>
      {members.length < count && path !== null ? (
        <p>
          <Link href={path}>{say('findings.pair.members.rest', { n: count })}</Link>
        </p>
      ) : null}
    </section>
  );
}
