import { pathOf } from '@tvl/core/view/addresses.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { Link, Notice, Table } from '#ui/index.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { SourcesDocument, type SourcesQuery } from '../../generated/graphql.ts';
import { Licences } from './Licences.tsx';
import { Section, TextPage } from './TextPage.tsx';

/** Where the data, the pictures and the program come from; the numbers are those of the register now. */
export function SourcesPage() {
  const { say } = useSpeaker();
  const query = useData(SourcesDocument, {});
  return (
    <TextPage title={say('about.sources.title')} summary={say('about.sources.intro')}>
      <section className="about__section flow">
        <Loaded query={query}>{(data) => <Held data={data} />}</Loaded>
        <p>{say('about.sources.register.text')}</p>
        <p>
          <Link href="/aineistot">{say('about.sources.register.all')}</Link>
        </p>
      </section>
      <Section title={say('about.sources.documents.title')}>
        {query.data?.example ? (
          <Notice>
            {say('about.sources.documents.example')}{' '}
            <Link href={pathOf(query.data.example.id)}>{say('common.state.example')}</Link>
          </Notice>
        ) : (
          <p>{say('about.sources.documents.text')}</p>
        )}
      </Section>
      <Section title={say('about.sources.licences.title')}>
        <Licences />
      </Section>
      <Section title={say('about.sources.own.title')}>
        <p>{say('about.sources.own.text', { address: '/graphql' })}</p>
      </Section>
    </TextPage>
  );
}

const held = [
  { list: 'networks', noun: 'network', path: '/verkostot' },
  { list: 'organisations', noun: 'organisation', path: '/organisaatiot' },
  { list: 'memberships', noun: 'membership', path: null },
  { list: 'events', noun: 'event', path: '/tapahtumat' },
  { list: 'materials', noun: 'material', path: '/aineistot' },
] as const;

function Held({ data }: { readonly data: SourcesQuery }) {
  const { say, number } = useSpeaker();
  return (
    <Table
      caption={say('about.sources.register.title')}
      rows={held}
      rowKey={({ list }) => list}
      columns={[
        {
          id: 'noun',
          header: say('about.sources.register.noun'),
          isRowHeader: true,
          renderCell: ({ noun, path }) => {
            const names = say(nounKey(noun, 'names'));
            return path === null ? names : <Link href={path}>{names}</Link>;
          },
        },
        {
          id: 'n',
          header: say('about.sources.register.n'),
          align: 'end',
          renderCell: ({ list }) => number(data[list].count.total),
        },
        {
          id: 'unreviewed',
          header: say('about.sources.register.unreviewed'),
          align: 'end',
          renderCell: ({ list }) => number(data[list].count.unreviewed),
        },
      ]}
    />
  );
}
