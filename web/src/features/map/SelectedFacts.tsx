import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { type Definition, DefinitionList, Skeleton } from '#ui/index.ts';
import { sayMembers } from '#records/MemberCountText.tsx';
import { type SentText, useSentText } from '#records/sent.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { MapSelectedDocument, type MapSelectedQuery } from '../../generated/graphql.ts';

type Selected = NonNullable<MapSelectedQuery['record']>;
type SelectedNetwork = Extract<Selected, { readonly memberCount: unknown }>;
type SelectedOrganisation = Extract<Selected, { readonly operatingAreas: unknown }>;

/** A row: what is known, or that it is not. */
const useRows = () => {
  const speaker = useSpeaker();
  const words = useSentText();
  const unknown = speaker.say('common.state.notKnown');
  const row = (label: string, value: string): Definition => (value === '' ? { label, unknown } : { label, value });
  const text = (sent: SentText | null | undefined): string => words(sent).text;
  const names = (areas: readonly { readonly names: SentText }[]): string =>
    areas.map((area) => text(area.names)).join(', ');
  return { speaker, row, text, names };
};

function NetworkFacts({ record }: { readonly record: SelectedNetwork }) {
  const { speaker, row, text, names } = useRows();
  const { memberCount } = record;
  return (
    <DefinitionList
      rows={[
        row(fieldLabel(speaker, 'network', 'kind'), text(record.kind.labels)),
        row(fieldLabel(speaker, 'network', 'areas'), names(record.areas)),
        row(fieldLabel(speaker, 'network', 'permanence'), text(record.permanence.labels)),
        row(fieldLabel(speaker, 'network', 'status'), text(record.status.labels)),
        row(
          speaker.say('record.section.members'),
          memberCount.state === 'UNKNOWN' ? '' : sayMembers(speaker, memberCount),
        ),
        row(fieldLabel(speaker, 'network', 'purpose'), text(record.purpose)),
      ]}
    />
  );
}

function OrganisationFacts({ record }: { readonly record: SelectedOrganisation }) {
  const { speaker, row, text, names } = useRows();
  const place = record.operatingAreas.length > 0 ? names(record.operatingAreas) : text(record.homeMunicipality?.names);
  return (
    <DefinitionList
      rows={[
        row(fieldLabel(speaker, 'organisation', 'kind'), text(record.kind.labels)),
        row(
          fieldLabel(speaker, 'organisation', record.operatingAreas.length > 0 ? 'operatingAreas' : 'homeMunicipality'),
          place,
        ),
        row(fieldLabel(speaker, 'organisation', 'description'), text(record.description)),
      ]}
    />
  );
}

/** The few facts that matter beside the map; the rest is on the record's page. */
export function SelectedFacts({ id }: { readonly id: string }) {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const { data, isPlaceholderData } = useData(MapSelectedDocument, { id, asOf });
  const record = data?.record;
  // What the one selected before said is not this one's.
  if (data === undefined || isPlaceholderData) return <Skeleton label={say('common.state.loading')} lines={3} />;
  if (record && 'memberCount' in record) return <NetworkFacts record={record} />;
  if (record && 'operatingAreas' in record) return <OrganisationFacts record={record} />;
  return null;
}
