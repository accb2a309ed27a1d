import { kindKey } from '@tvl/core/texts/keys.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useRecordPath } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { MaterialRecordDocument, type MaterialRecordQuery } from '../../generated/graphql.ts';
import { MaterialSection, RecordSection } from './ConnectedSections.tsx';
import { Facts } from './Facts.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { kindWords } from './kind-words.ts';
import { LinkSection } from './LinkSection.tsx';
import { alsoKnownAs, otherNamesFact } from './OtherNames.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { useRecordData } from './useRecordData.ts';

export function MaterialRecord({ id }: { readonly id: string }) {
  const query = useRecordData(MaterialRecordDocument, { id }, ({ material }) => material);
  return (
    <Loaded isPage query={query}>
      {({ material, revision }) =>
        material ? <MaterialPage material={material} revision={revision} /> : <GoneRecord id={id} />
      }
    </Loaded>
  );
}

type Material = NonNullable<MaterialRecordQuery['material']>;

function MaterialPage({ material, revision }: { readonly material: Material; readonly revision: number }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const path = useRecordPath();
  const also = alsoKnownAs(words, material);
  const whole = material.partOf;
  return (
    <RecordFrame
      noun="material"
      record={material}
      name={words(material.names)}
      kind="material"
      kindWord={kindWords(say(kindKey('material', 'name')), words(material.kind.labels).text)}
      crumbs={[
        { href: '/aineistot', label: say('common.page.materials') },
        ...(whole ? [{ href: path(whole.id), label: words(whole.names).text }] : []),
      ]}
      summary={also === '' ? undefined : say('record.also', { list: also })}
      isOnMap
      revision={revision}
    >
      <Facts
        noun="material"
        record={material}
        always={['description', 'website', 'date', 'keeper']}
        ifKnown={['partOf']}
        names={otherNamesFact(speaker, words, material)}
      />
      <RecordSection title={say('fields.material.about.label')} records={material.about} />
      <MaterialSection title={say('record.section.parts')} materials={material.parts} />
      <LinkSection links={material.links} of={material.id} />
    </RecordFrame>
  );
}
