import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { NotKnown, Tag } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { today } from '#records/day.ts';
import { sayMembers } from '#records/MemberCountText.tsx';
import type { NetworkRecordQuery } from '../../generated/graphql.ts';
import { FoldedList } from './FoldedList.tsx';
import { MembershipRow } from './MembershipRow.tsx';
import { Section } from './Section.tsx';

type Network = NonNullable<NetworkRecordQuery['network']>;

/** Who belongs, who is said to belong, and how sure the number is. */
export function MembersSection({ network }: { readonly network: Network }) {
  const { say } = useSpeaker();
  const { memberCount, memberships, membersWithoutOrganisation } = network;
  const { members, suggestions } = memberships;
  return (
    <>
      <Section title={say('record.section.members')} anchor="jasenet">
        <MemberSum count={memberCount} />
        {members.length === 0 ? null : (
          <FoldedList
            items={members}
            keyOf={({ id }) => id}
            renderItem={(tie) => <MembershipRow tie={tie} to={tie.organisation} />}
          />
        )}
        {membersWithoutOrganisation.length === 0 ? null : <Unaffiliated members={membersWithoutOrganisation} />}
      </Section>
      {suggestions.length === 0 ? null : (
        <Section
          title={say('record.section.suggestions')}
          count={suggestions.length}
          aside={<Tag tone="warn">{say('common.state.suggestion')}</Tag>}
        >
          <p className="secondary">{say('record.tie.suggestion')}</p>
          <FoldedList
            items={suggestions}
            keyOf={({ id }) => id}
            renderItem={(tie) => <MembershipRow tie={tie} to={tie.organisation} isSuggested />}
          />
        </Section>
      )}
    </>
  );
}

/** "8 jäsentä, joista 1 tarkistamatta. Organisaatioita 6, jäseniä ilman organisaatiota 2." and the rule of it. */
function MemberSum({ count }: { readonly count: Network['memberCount'] }) {
  const speaker = useSpeaker();
  const { say, date } = speaker;
  const { state, total, organisations, withoutOrganisation, unreviewed } = count;
  const sum = sayMembers(speaker, count);
  if (state === 'UNKNOWN') return <NotKnown text={sum} />;
  return (
    <div className="record-sum">
      <p className="record-sum__number">
        {unreviewed === 0
          ? sum
          : say(unreviewed === total ? 'counts.allUnreviewed' : 'counts.withUnreviewed', { n: sum, unreviewed })}
      </p>
      {withoutOrganisation === 0 ? null : <p>{say('counts.member.parts', { organisations, withoutOrganisation })}</p>}
      <p className="secondary">
        {say('counts.rule.members')}
        {count.rule.day === today()
          ? null
          : ` ${say('counts.rule.validOn', { date: date(count.rule.day as PartialDate) })}`}
      </p>
    </div>
  );
}

/** Members without an organisation: how many and in which role, never who. */
function Unaffiliated({ members }: { readonly members: Network['membersWithoutOrganisation'] }) {
  const { say, number } = useSpeaker();
  return (
    <section className="record-group">
      <h3>{say('record.section.withoutOrganisation')}</h3>
      <ul role="list" className="record-list">
        {members.map(({ count, role }, index) => (
          <li key={index} className="record-unaffiliated">
            <strong className="numbers">{number(count)}</strong>
            {role === null ? <NotKnown text={say('record.roleNotKnown')} /> : <span lang="fi">{role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
