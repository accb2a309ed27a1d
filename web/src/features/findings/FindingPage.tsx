import { partsOfFindingId } from '@tvl/core/analysis/findings/finding.ts';
import { groupOf, isAnalysis } from '@tvl/core/analysis/findings/analyses.ts';
import { findingPath } from '@tvl/core/view/addresses.ts';
import { Breadcrumbs, PageHeading } from '#ui/index.ts';
import { findingPaths } from '#records/findings/FindingsTabs.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { findingTitle } from '#records/findings/finding-names.ts';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { OneFindingDocument } from '../../generated/graphql.ts';
import { FindingCard } from './FindingCard.tsx';
import { GoneFinding } from './GoneFinding.tsx';
import { settingsIn } from './question.ts';
import './findings-page.css';

const paths = { overlap: 'overlaps', gap: 'gaps', duplicate: 'duplicates' } as const;

/** One finding by its lasting address; also when it is found no more. */
export function FindingPage({ id }: { readonly id: string }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const { choices } = useView();
  const settings = settingsIn(choices);
  const query = useData(OneFindingDocument, { id, settings: [...settings] });
  const finding = query.data?.finding;
  usePageTitle(finding ? findingTitle(speaker, words, finding) : say('common.page.findings'));
  const { analysis } = partsOfFindingId(id);
  const page = isAnalysis(analysis) ? paths[groupOf(analysis)] : null;
  return (
    <div className="findings findings--one">
      <Breadcrumbs
        label={say('common.nav.path')}
        items={[
          { href: findingPaths.all, label: say('common.page.findings') },
          ...(page === null ? [] : [{ href: findingPaths[page], label: say(`common.page.${page}`) }]),
          {
            href: findingPath(id),
            label: finding ? findingTitle(speaker, words, finding) : say('findings.gone.short'),
          },
        ]}
      />
      <PageHeading title={say('findings.matrix.card')} />
      <Loaded query={query} lines={10}>
        {(data) =>
          data.finding ? (
            <FindingCard finding={data.finding} settings={settings} onDone={() => undefined} />
          ) : (
            <GoneFinding id={id} />
          )
        }
      </Loaded>
    </div>
  );
}
