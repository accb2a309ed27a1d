import { kindKey } from '@tvl/core/texts/keys.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { sayMembers } from '#records/MemberCountText.tsx';
import { NetworkRecordDocument, type NetworkRecordQuery } from '../../generated/graphql.ts';
import { EventSection, MaterialSection, RecordSection } from './ConnectedSections.tsx';
import { fieldPicture } from '#records/field-pictures.ts';
import { Facts, type ExtraFact } from './Facts.tsx';
import { FieldValue } from './FieldValue.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { inSentence, kindWords } from './kind-words.ts';
import { LinkSection } from './LinkSection.tsx';
import { MembersSection } from './MembersSection.tsx';
import { MembershipRow } from './MembershipRow.tsx';
import { otherNamesFact, alsoKnownAs } from './OtherNames.tsx';
import { PastMembers } from './PastSection.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { ListSection } from './Section.tsx';
import { StakeholderSection } from './StakeholderSection.tsx';
import { StatementSection } from './StatementSection.tsx';
import { useRecordData } from './useRecordData.ts';

export function NetworkRecord({ id }: { readonly id: string }) {
  const query = useRecordData(NetworkRecordDocument, { id }, ({ network }) => network);
  return (
    <Loaded isPage query={query}>
      {({ network, revision }) =>
        network ? <NetworkPage network={network} revision={revision} /> : <GoneRecord id={id} />
      }
    </Loaded>
  );
}

type Network = NonNullable<NetworkRecordQuery['network']>;

const rings = { KNOWN: 'known', AT_LEAST: 'known', NONE: 'none', UNKNOWN: 'unknown' } as const;

function NetworkPage({ network, revision }: { readonly network: Network; readonly revision: number }) {
  const speaker = useSpeaker();
  const { say, number } = speaker;
  const words = useInLanguage();
  const { memberCount, memberships } = network;
  const also = alsoKnownAs(words, network);
  const ring = rings[memberCount.state];
  return (
    <RecordFrame
      noun="network"
      record={network}
      name={words(network.names)}
      kind="network"
      ring={{ state: ring, text: ring === 'unknown' ? '?' : number(memberCount.total) }}
      kindWord={kindWords(say(kindKey('network', 'name')), words(network.kind.labels).text)}
      crumbs={[{ href: '/verkostot', label: say('common.page.networks') }]}
      summary={
        <>
          <span className="record-line">{sayMembers(speaker, memberCount)}</span>
          {also === '' ? null : <span className="record-line">{say('record.also', { list: also })}</span>}
        </>
      }
      isOnMap
      revision={revision}
    >
      <NetworkFacts network={network} />
      <MembersSection network={network} />
      <ListSection
        title={say('record.section.participants')}
        note={say('record.note.participants')}
        items={memberships.participants}
        keyOf={({ id }) => id}
        renderItem={(tie) => <MembershipRow tie={tie} to={tie.organisation} />}
      />
      <ListSection
        title={say('record.section.others')}
        note={say('record.note.others')}
        items={memberships.others}
        keyOf={({ id }) => id}
        renderItem={(tie) => <MembershipRow tie={tie} to={tie.organisation} />}
      />
      <PastMembers network={network.id} day={memberCount.rule.day} />
      <RecordSection title={say('record.section.subgroups')} records={network.subgroups} />
      <LinkSection links={network.links} of={network.id} />
      <EventSection title={say('record.section.events')} events={network.events} />
      <MaterialSection title={say('record.section.materials')} materials={network.materials} />
      <StatementSection statements={network.statements} />
      <StakeholderSection relations={network.stakeholderRelations} of={network.id} />
    </RecordFrame>
  );
}

function NetworkFacts({ network }: { readonly network: Network }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const coordinators: ExtraFact = {
    label: say('record.coordinators'),
    picture: fieldPicture('coordinators'),
    value:
      network.coordinators.length === 0 ? null : (
        <FieldValue
          noun="network"
          name="coordinators"
          field={{ is: 'reference', to: 'organisation', many: true }}
          value={network.coordinators}
        />
      ),
  };
  return (
    <Facts
      noun="network"
      record={network}
      always={[
        'purpose',
        'influences',
        'preconditions',
        coordinators,
        'openness',
        'status',
        { label: say('record.meetings'), picture: fieldPicture('meetingCount'), value: sayMeetings(network, words) },
        'permanence',
        'level',
        'areas',
        'themes',
        'functions',
        'targetGroups',
        'attachedTo',
        'memberList',
      ]}
      others={['website']}
      ifKnown={['partOf', 'restsOn']}
      names={otherNamesFact(speaker, words, network)}
    />
  );
}

type Meetings = Pick<Network, 'meetingCount' | 'meetingMode'>;

/** "2, etäyhteys": how many, and how; null when neither is known. */
const sayMeetings = (
  { meetingCount, meetingMode }: Meetings,
  words: ReturnType<typeof useInLanguage>,
): string | null => {
  const mode = meetingMode === null || meetingMode.id === 'meetingMode.unknown' ? '' : words(meetingMode.labels).text;
  if (meetingCount === null) return mode === '' ? null : mode;
  return mode === '' ? String(meetingCount) : `${meetingCount}, ${inSentence(mode)}`;
};
