import './gaps.css';
import { sayAnalysis } from '@tvl/core/view/finding-words.ts';
import { ButtonLink, Card, CardLink, Link, PageHeading } from '#ui/index.ts';
import { DayNotice } from '#records/DayNotice.tsx';
import { FindingsTabs } from '#records/findings/FindingsTabs.tsx';
import { useDay } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { GapCountsDocument } from '../../generated/graphql.ts';
import { findingsPath, listedAnalyses, matrices, matrixPath } from './matrices.ts';

/** What is missing and what is not known: matrices, and lists of records, each with how many gaps are open. */
export function GapsPage() {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { asOf } = useDay();
  const query = useData(GapCountsDocument, { asOf });
  usePageTitle(say('gaps.title'));
  return (
    <div className="gap-page">
      <PageHeading
        title={say('gaps.title')}
        summary={say('gaps.intro')}
        actions={
          <ButtonLink href="/loydokset/enta-jos" icon="help-circle">
            {say('gaps.whatIf')}
          </ButtonLink>
        }
      />
      <FindingsTabs current="gaps" />
      <DayNotice />
      <Loaded query={query}>
        {({ findings }) => {
          const counts = new Map(findings.groups.map(({ value, count }) => [value, count]));
          const open = (analysis: string): string => say('gaps.open', { n: counts.get(analysis) ?? 0 });
          return (
            <div className="flow gap-entries">
              <p>
                {say('gaps.rule')}{' '}
                <Link href={findingsPath({ ryhma: 'gap' })}>
                  {say('gaps.all')}: {say('gaps.open', { n: findings.total })}
                </Link>
              </p>
              <section className="flow" aria-labelledby="taulukot">
                <h2 id="taulukot">{say('gaps.matrices')}</h2>
                <ul role="list" className="gap-matrices">
                  {matrices.map((matrix) => (
                    <li key={matrix.id}>
                      <CardLink
                        href={matrixPath(matrix)}
                        title={say(`gaps.matrix.${matrix.name}.title`)}
                        text={
                          <>
                            {say(`gaps.matrix.${matrix.name}.intro`)} <strong>{open(matrix.analysis)}</strong>
                          </>
                        }
                      />
                    </li>
                  ))}
                </ul>
              </section>
              <Card title={say('gaps.lists')}>
                <ul role="list" className="gap-lists">
                  {listedAnalyses.map((analysis) => (
                    <li key={analysis}>
                      <Link href={findingsPath({ analyysi: analysis })}>{sayAnalysis(speaker, analysis)}</Link>
                      <span className="numbers">{open(analysis)}</span>
                    </li>
                  ))}
                </ul>
              </Card>
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
