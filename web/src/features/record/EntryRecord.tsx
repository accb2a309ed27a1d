import { nounOf, type Noun } from '@tvl/core/domain/ids.ts';
import { nouns } from '@tvl/core/domain/nouns.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import type { Crumb } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useRecordPath } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { endsOf, recordName, type NamedOrTie } from '#records/record-name.ts';
import { EntryRecordDocument } from '../../generated/graphql.ts';
import type { Entry } from './entry.ts';
import { EntryTies } from './EntryTies.tsx';
import { Facts } from './Facts.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { useRecordData } from './useRecordData.ts';

/** Memberships, links, responses and the rest: what is between the records that people look for. */
export function EntryRecord({ id }: { readonly id: string }) {
  const query = useRecordData(EntryRecordDocument, { id }, ({ record }) => record);
  return (
    <Loaded isPage query={query}>
      {({ record, revision }) => (record ? <EntryPage record={record} revision={revision} /> : <GoneRecord id={id} />)}
    </Loaded>
  );
}

/** Where it is found from: the list and the record it hangs on. */
const useCrumbs = (): ((record: NamedOrTie) => readonly Crumb[]) => {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const path = useRecordPath();
  return (record) => {
    const ends = endsOf(record);
    const parent = ends.find(({ id }) => nounOf(id) === 'network' || nounOf(id) === 'event') ?? ends[0];
    if (!parent) return [];
    const list = {
      network: { href: '/verkostot', label: say('common.page.networks') },
      event: { href: '/tapahtumat', label: say('common.page.events') },
      organisation: { href: '/organisaatiot', label: say('common.page.organisations') },
      area: { href: '/kunnat', label: say('common.page.municipalities') },
      material: { href: '/aineistot', label: say('common.page.materials') },
    } as Partial<Readonly<Record<Noun, Crumb>>>;
    const first = list[nounOf(parent.id) ?? 'concept'];
    return [...(first ? [first] : []), { href: path(parent.id), label: recordName(words, parent) }];
  };
};

/** Two nouns word the same field name differently strict, so one travels under another name. */
const asRecorded = (entry: Entry): object =>
  'stakeholderRole' in entry ? { ...entry, role: entry.stakeholderRole } : entry;

function EntryPage({ record, revision }: { readonly record: Entry; readonly revision: number }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const crumbsOf = useCrumbs();
  const noun = nounOf(record.id) ?? 'membership';
  const name = recordName(words, record);
  const isNamed = 'names' in record;
  return (
    <RecordFrame
      noun={noun}
      record={record}
      name={isNamed ? words(record.names) : { text: name === '' ? say(nounKey(noun, 'name')) : name, lang: undefined }}
      kindWord={say(nounKey(noun, 'name'))}
      crumbs={crumbsOf(record)}
      revision={revision}
    >
      <Facts
        noun={noun}
        record={asRecorded(record)}
        always={Object.keys(nouns[noun].fields).filter((field) => field !== 'names')}
      />
      <EntryTies record={record} />
    </RecordFrame>
  );
}
