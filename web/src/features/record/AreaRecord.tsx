import { NotKnown } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useRecordPath } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import type { SentTerm } from '#records/sent.ts';
import { AreaRecordDocument, type AreaRecordQuery, type Language } from '../../generated/graphql.ts';
import { EventSection, MaterialSection, RecordSection } from './ConnectedSections.tsx';
import { CountedSection } from './CountedSection.tsx';
import { Facts } from './Facts.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { LinkSection } from './LinkSection.tsx';
import { alsoKnownAs, otherNamesFact } from './OtherNames.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { ListSection, Section } from './Section.tsx';
import { TieRow } from './TieRow.tsx';
import { useRecordData } from './useRecordData.ts';

export function AreaRecord({ id }: { readonly id: string }) {
  const { language } = useSpeaker();
  const query = useRecordData(
    AreaRecordDocument,
    { id, language: language.toUpperCase() as Language },
    ({ area }) => area,
  );
  return (
    <Loaded isPage query={query}>
      {(data) => (data.area ? <AreaPage {...data} area={data.area} /> : <GoneRecord id={id} />)}
    </Loaded>
  );
}

type Area = NonNullable<AreaRecordQuery['area']>;
type PageProps = Omit<AreaRecordQuery, 'area'> & { readonly area: Area };

function AreaPage({ area, networks, organisations, events, revision }: PageProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const path = useRecordPath();
  const also = alsoKnownAs(words, area);
  const isMunicipality = area.kind.id === 'areaKind.municipality';
  return (
    <RecordFrame
      noun="area"
      record={area}
      name={words(area.names)}
      kind="municipality"
      kindWord={words(area.kind.labels).text}
      crumbs={[
        ...(isMunicipality ? [{ href: '/kunnat', label: say('common.page.municipalities') }] : []),
        ...(area.partOf ? [{ href: path(area.partOf.id), label: words(area.partOf.names).text }] : []),
      ]}
      summary={also === '' ? undefined : say('record.also', { list: also })}
      revision={revision}
    >
      <CountedSection
        title={say('record.back.network.areas')}
        count={area.networkCount}
        records={networks.nodes}
        list={`/verkostot?areas=${area.id}`}
        noun="network"
        rule="area"
      />
      <CountedSection
        title={say('record.section.organisationsHere')}
        count={area.organisationCount}
        records={organisations.nodes}
        list={`/organisaatiot?area=${area.id}`}
        noun="organisation"
        rule="area"
      />
      <EventSection title={say('record.back.event.areas')} events={events.nodes} />
      <RecordSection title={say('record.back.area.partOf')} records={area.parts} isGrid />
      {isMunicipality ? <PracticeSection practices={area.practices} /> : null}
      <LinkSection links={area.links} of={area.id} />
      <MaterialSection title={say('record.section.materials')} materials={area.materials} />
      <Facts
        noun="area"
        record={area}
        always={['code', 'partOf']}
        ifKnown={['predecessors']}
        names={otherNamesFact(speaker, words, area)}
      />
      <RecordSection title={say('record.back.area.predecessors')} records={area.successors} />
    </RecordFrame>
  );
}

/** How the municipality works with associations, by round: yes, no, or not known. */
function PracticeSection({ practices }: { readonly practices: Area['practices'] }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const fact = (label: string, { labels }: SentTerm): string => `${label}: ${words(labels).text}`;
  if (practices.length === 0) {
    return (
      <Section title={say('record.section.practices')}>
        <NotKnown text={say('common.state.notKnown')} />
      </Section>
    );
  }
  return (
    <ListSection
      title={say('record.section.practices')}
      items={practices}
      keyOf={({ id }) => id}
      renderItem={(practice) => (
        <TieRow
          tie={practice}
          to={practice.round}
          facts={[
            fact(say('fields.municipalPractice.contactRole.label'), practice.contactRole),
            fact(say('fields.municipalPractice.cooperationDocument.label'), practice.cooperationDocument),
            fact(say('fields.municipalPractice.forum.label'), practice.forum),
          ]}
        />
      )}
    />
  );
}
