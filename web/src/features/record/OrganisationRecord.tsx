import { kindKey } from '@tvl/core/texts/keys.ts';
import { NotKnown, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { kindOf } from '#records/RecordLink.tsx';
import { OrganisationRecordDocument, type OrganisationRecordQuery } from '../../generated/graphql.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { EventSection, MaterialSection, RecordSection } from './ConnectedSections.tsx';
import { Facts } from './Facts.tsx';
import { FoldedList } from './FoldedList.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { kindWords } from './kind-words.ts';
import { LinkSection } from './LinkSection.tsx';
import { MembershipRow } from './MembershipRow.tsx';
import { alsoKnownAs, otherNamesFact } from './OtherNames.tsx';
import { PastNetworks } from './PastSection.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { ListSection, Section } from './Section.tsx';
import { StakeholderSection } from './StakeholderSection.tsx';
import { StatementSection } from './StatementSection.tsx';
import { useRecordData } from './useRecordData.ts';

export function OrganisationRecord({ id }: { readonly id: string }) {
  const query = useRecordData(OrganisationRecordDocument, { id }, ({ organisation }) => organisation);
  return (
    <Loaded isPage query={query}>
      {({ organisation, revision }) =>
        organisation ? <OrganisationPage organisation={organisation} revision={revision} /> : <GoneRecord id={id} />
      }
    </Loaded>
  );
}

type Organisation = NonNullable<OrganisationRecordQuery['organisation']>;
type PageProps = { readonly organisation: Organisation; readonly revision: number };

function OrganisationPage({ organisation, revision }: PageProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const kind = kindOf(organisation);
  const also = alsoKnownAs(words, organisation);
  return (
    <RecordFrame
      noun="organisation"
      record={organisation}
      name={words(organisation.names)}
      kind={kind}
      kindWord={kindWords(say(kindKey(kind, 'name')), words(organisation.kind.labels).text)}
      crumbs={[{ href: '/organisaatiot', label: say('common.page.organisations') }]}
      summary={also === '' ? undefined : say('record.also', { list: also })}
      isSet={organisation.plural}
      isOnMap
      revision={revision}
    >
      <Facts
        noun="organisation"
        record={organisation}
        always={['description', 'homeMunicipality', 'operatingAreas', 'website', 'sector']}
        others={['associationClass', 'businessId', 'registerNumber', 'contact', 'aims', 'fundingPeriods']}
        ifKnown={['externalIds', 'successorOf']}
        names={otherNamesFact(speaker, words, organisation)}
      />
      <NetworkSections organisation={organisation} />
      <PastNetworks organisation={organisation.id} day={organisation.networkCount.rule.day} />
      <RecordSection title={say('record.back.network.attachedTo')} records={organisation.hostedNetworks} />
      <RecordSection title={say('record.back.network.restsOn')} records={organisation.dependentNetworks} />
      <ListSection
        title={say('record.section.attended')}
        note={say('record.note.attendance')}
        items={organisation.attendances}
        keyOf={({ id }) => id}
        renderItem={(tie) => <AttendanceRow tie={tie} to={tie.event} event={tie.event} />}
      />
      <LinkSection links={organisation.links} of={organisation.id} />
      <EventSection title={say('record.back.event.organisers')} events={organisation.organisedEvents} />
      <MaterialSection title={say('record.back.material.keeper')} materials={organisation.keptMaterials} />
      <MaterialSection title={say('record.section.materials')} materials={organisation.materials} />
      <StatementSection statements={organisation.statements} />
      <StakeholderSection relations={organisation.stakeholderRelations} of={organisation.id} />
      <RecordSection title={say('record.back.organisation.successorOf')} records={organisation.successors} />
    </RecordFrame>
  );
}

/** Where it belongs, where it works, where it holds a role: three relations, three counts. */
function NetworkSections({ organisation }: { readonly organisation: Organisation }) {
  const { say } = useSpeaker();
  const { members, participants, others, suggestions } = organisation.memberships;
  const isNothingKnown = members.length + participants.length + others.length === 0;
  return (
    <>
      <Section title={say('record.section.memberOf')} anchor="verkostot" count={members.length || undefined}>
        {members.length === 0 ? (
          <NotKnown text={say(isNothingKnown ? 'record.networksNotKnown' : 'record.membershipsNotKnown')} />
        ) : (
          <FoldedList
            items={members}
            keyOf={({ id }) => id}
            renderItem={(tie) => <MembershipRow tie={tie} to={tie.network} />}
          />
        )}
      </Section>
      <ListSection
        title={say('record.section.participantIn')}
        note={say('record.note.participants')}
        items={participants}
        keyOf={({ id }) => id}
        renderItem={(tie) => <MembershipRow tie={tie} to={tie.network} />}
      />
      <ListSection
        title={say('record.section.otherIn')}
        note={say('record.note.others')}
        items={others}
        keyOf={({ id }) => id}
        renderItem={(tie) => <MembershipRow tie={tie} to={tie.network} />}
      />
      <ListSection
        title={say('record.section.suggestedIn')}
        aside={<Tag tone="warn">{say('common.state.suggestion')}</Tag>}
        note={say('record.tie.suggestion')}
        items={suggestions}
        keyOf={({ id }) => id}
        renderItem={(tie) => <MembershipRow tie={tie} to={tie.network} isSuggested />}
      />
    </>
  );
}
