import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { recordName } from '#records/record-name.ts';
import type { Entry } from './entry.ts';
import { LinkSection } from './LinkSection.tsx';
import { ListSection } from './Section.tsx';
import { StatementSection } from './StatementSection.tsx';
import { TieRow } from './TieRow.tsx';

/** What leads on from a record between records. */
export function EntryTies({ record }: { readonly record: Entry }) {
  if ('responseStatements' in record) return <StatementSection statements={record.responseStatements} />;
  if ('statements' in record) return <StatementSection statements={record.statements} />;
  return 'responses' in record ? <RoundTies round={record} /> : null;
}

type Round = Extract<Entry, { readonly __typename: 'Round' }>;

function RoundTies({ round }: { readonly round: Round }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  return (
    <>
      <ListSection
        title={say('record.back.response.round')}
        items={round.responses}
        keyOf={({ id }) => id}
        renderItem={(response) => (
          <TieRow
            tie={response}
            to={response.organisations[0] ?? { id: response.id, names: { fi: recordName(words, response) } }}
            facts={[words(response.channel.labels).text, words(response.state.labels).text]}
          />
        )}
      />
      <ListSection
        title={say('record.back.municipalPractice.round')}
        items={round.practices}
        keyOf={({ id }) => id}
        renderItem={(practice) => <TieRow tie={practice} to={practice.area} />}
      />
      <LinkSection links={round.links} of={round.id} />
    </>
  );
}
