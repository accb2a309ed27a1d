import { isScheme } from '@tvl/core/domain/schemes.ts';
import { schemeKey } from '@tvl/core/texts/keys.ts';
import { Picture, pictureWithCode } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { useDay, useRecordPath } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import {
  ConceptRecordDocument,
  ThemeTiesDocument,
  type ConceptRecordQuery,
  type Language,
} from '../../generated/graphql.ts';
import { RecordSection } from './ConnectedSections.tsx';
import { CountedSection } from './CountedSection.tsx';
import { Facts } from './Facts.tsx';
import { GoneRecord } from './GoneRecord.tsx';
import { LinkSection } from './LinkSection.tsx';
import { otherNamesFact } from './OtherNames.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { UsageSection } from './UsageSection.tsx';
import { useRecordData } from './useRecordData.ts';

export function ConceptRecord({ id }: { readonly id: string }) {
  const query = useRecordData(ConceptRecordDocument, { id }, ({ concept }) => concept);
  return (
    <Loaded isPage query={query}>
      {({ concept, revision }) =>
        concept ? <ConceptPage concept={concept} revision={revision} /> : <GoneRecord id={id} />
      }
    </Loaded>
  );
}

type Concept = NonNullable<ConceptRecordQuery['concept']>;

function ConceptPage({ concept, revision }: { readonly concept: Concept; readonly revision: number }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const path = useRecordPath();
  const isTheme = concept.scheme === 'theme';
  const picture = concept.symbol === null ? undefined : pictureWithCode(concept.symbol);
  const also = concept.alternativeLabels.map(({ label }) => label).join(', ');
  const scheme = isScheme(concept.scheme) ? say(schemeKey(concept.scheme)) : concept.scheme;
  return (
    <RecordFrame
      noun="concept"
      record={concept}
      name={words(concept.labels)}
      kind={isTheme ? 'theme' : undefined}
      kindWord={scheme}
      crumbs={[
        ...(isTheme ? [{ href: '/teemat', label: say('common.page.themes') }] : []),
        ...(concept.broader ? [{ href: path(concept.broader.id), label: words(concept.broader.names).text }] : []),
      ]}
      summary={
        also === '' && picture === undefined ? undefined : (
          <span className="record-picture">
            {picture === undefined ? null : <Picture name={picture} size={40} />}
            {also === '' ? null : say('record.also', { list: also })}
          </span>
        )
      }
      isOnMap={isTheme}
      revision={revision}
    >
      {isTheme ? <ThemeTies concept={concept} /> : null}
      <UsageSection
        concept={concept.id}
        usage={isTheme ? concept.usage.filter(({ dimension }) => !ownSections.includes(dimension)) : concept.usage}
      />
      <RecordSection title={say('record.back.concept.broader')} records={concept.narrower} />
      <LinkSection links={concept.links} of={concept.id} />
      <Facts
        noun="concept"
        record={concept}
        always={[{ label: say('fields.concept.scheme.label'), value: scheme }]}
        ifKnown={['inverseLabels', 'broader', 'class', 'notation']}
        names={otherNamesFact(speaker, words, { names: concept.labels, alternativeNames: [] })}
      />
    </RecordFrame>
  );
}

/** Uses of a theme that have a section of their own. */
const ownSections = ['theme', 'themes'];

const nothing = { total: 0, unreviewed: 0, suggestions: 0, sets: 0 };

/** Networks about the theme, and the organisations it connects through them. */
function ThemeTies({ concept }: { readonly concept: Concept }) {
  const { say, language } = useSpeaker();
  const { asOf } = useDay();
  const query = useData(ThemeTiesDocument, { id: concept.id, asOf, language: language.toUpperCase() as Language });
  const countOf = (noun: string) => concept.usage.find((one) => one.noun === noun)?.count ?? nothing;
  return (
    <Loaded query={query}>
      {({ networks, organisations }) => (
        <>
          <CountedSection
            title={say('record.section.networks')}
            count={countOf('NETWORK')}
            records={networks.nodes}
            list={`/verkostot?themes=${concept.id}`}
            noun="network"
            rule="distinct"
          />
          <CountedSection
            title={say('record.section.organisations')}
            count={countOf('ORGANISATION')}
            records={organisations.nodes}
            list={`/organisaatiot?theme=${concept.id}`}
            noun="organisation"
            rule="theme"
          />
        </>
      )}
    </Loaded>
  );
}
