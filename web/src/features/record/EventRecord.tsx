import { kindKey } from '@tvl/core/texts/keys.ts';
import { NotKnown } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { EventRecordDocument, type EventRecordQuery } from '../../generated/graphql.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { EventSection, MaterialSection, RecordSection, useEventFacts } from './ConnectedSections.tsx';
import { Facts } from './Facts.tsx';
import { FoldedList } from './FoldedList.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { kindWords } from './kind-words.ts';
import { LinkSection } from './LinkSection.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { Section } from './Section.tsx';
import { useRecordData } from './useRecordData.ts';

export function EventRecord({ id }: { readonly id: string }) {
  const query = useRecordData(EventRecordDocument, { id }, ({ event }) => event);
  return (
    <Loaded isPage query={query}>
      {({ event, revision }) => (event ? <EventPage event={event} revision={revision} /> : <GoneRecord id={id} />)}
    </Loaded>
  );
}

type Event = NonNullable<EventRecordQuery['event']>;

function EventPage({ event, revision }: { readonly event: Event; readonly revision: number }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const factsOf = useEventFacts();
  const facts = factsOf(event);
  return (
    <RecordFrame
      noun="event"
      record={event}
      name={words(event.names)}
      kind="event"
      kindWord={kindWords(say(kindKey('event', 'name')), words(event.kind.labels).text)}
      crumbs={[{ href: '/tapahtumat', label: say('common.page.events') }]}
      summary={facts.length === 0 ? undefined : facts.join(', ')}
      isOnMap
      revision={revision}
    >
      <Facts
        noun="event"
        record={event}
        always={['description', 'startsOn', 'endsOn', 'place', 'mode', 'organisers', 'areas']}
        ifKnown={['partOf']}
      />
      <AttendanceSection event={event} />
      <RecordSection title={say('record.section.networks')} records={event.networks} />
      <EventSection title={say('record.section.parts')} events={event.parts} />
      <LinkSection links={event.links} of={event.id} />
      <MaterialSection title={say('record.section.materials')} materials={event.materials} />
    </RecordFrame>
  );
}

/** Persons, organisations and pairs of them, each with its own number; attending is not belonging. */
function AttendanceSection({ event }: { readonly event: Event }) {
  const { say } = useSpeaker();
  const { attendanceCount, attendances } = event;
  const { persons, remote, organisations, pairs } = attendanceCount;
  const isNothingKnown = persons === null && attendances.length === 0;
  return (
    <Section title={say('record.section.attendance')} anchor="osallistujat">
      {isNothingKnown ? (
        <NotKnown text={say('record.attendanceNotKnown')} />
      ) : (
        <>
          <div className="record-sum">
            <ul role="list" className="record-numbers">
              <li>
                {persons === null ? (
                  <NotKnown text={say('record.personsNotKnown')} />
                ) : (
                  say('counts.attendance.persons', { n: persons })
                )}
              </li>
              {remote === null ? null : <li>{say('counts.attendance.remote', { n: remote })}</li>}
              {attendances.length === 0 ? null : (
                <>
                  <li>{say('counts.attendance.organisations', { n: organisations })}</li>
                  <li>{say('counts.attendance.pairs', { n: pairs })}</li>
                </>
              )}
            </ul>
            <p className="secondary">
              {say('counts.attendance.rule')} {say('record.note.attendance')}
            </p>
          </div>
          <FoldedList
            items={attendances}
            keyOf={({ id }) => id}
            renderItem={(tie) => <AttendanceRow tie={tie} to={tie.organisation} />}
            shown={12}
          />
        </>
      )}
    </Section>
  );
}
