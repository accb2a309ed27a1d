import { nounOf } from '@tvl/core/domain/ids.ts';
import { ButtonLink, Skeleton } from '#ui/index.ts';
import { subjectNames } from '#records/findings/finding-names.ts';
import { recordName } from '#records/record-name.ts';
import { useRecordPath } from '#records/day.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { FindingFullFragment } from '../../generated/graphql.ts';
import { CompareTable } from './CompareTable.tsx';
import { PairPicture } from './PairPicture.tsx';
import { ReasonColumns } from './ReasonColumns.tsx';
import { SharedMembers } from './SharedMembers.tsx';
import { useCompared } from './useCompared.ts';

type Props = { readonly finding: FindingFullFragment };

/** Everything about two records at once: who is shared, why and why not, field by field, and the way to both. */
export function PairDetails({ finding }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const [first, second] = finding.subjects;
  const { rows, networks } = useCompared(first?.id ?? '', second?.id ?? '');
  if (!first || !second) return <ReasonColumns finding={finding} />;
  const [a = '', b = ''] = subjectNames(words, finding);
  const both = networks ? [networks.first, networks.second] : [];
  const unknown = both.flatMap((one) => (one?.memberCount.state === 'UNKNOWN' ? [recordName(words, one)] : []));
  const isAlike = finding.group === 'DUPLICATE';
  const table =
    rows === undefined ? (
      <Skeleton label={say('common.state.loading')} lines={4} />
    ) : (
      <CompareTable rows={rows} names={[a, b]} />
    );
  return (
    <>
      {isAlike ? table : <PairPicture finding={finding} unknownMembers={unknown} />}
      <ReasonColumns finding={finding} />
      <SharedMembers finding={finding} />
      {isAlike ? null : (
        <details className="finding-fold">
          <summary>{say('findings.compare.title')}</summary>
          {table}
        </details>
      )}
      <OpenBoth finding={finding} />
    </>
  );
}

/** The pages of the records, where everything about each stands, its history too. */
export function OpenBoth({ finding }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const path = useRecordPath();
  return (
    <ul role="list" className="finding-open no-print">
      {finding.subjects
        .filter(({ id }) => nounOf(id) !== null)
        .map((record) => {
          const name = recordName(words, record);
          return (
            <li key={record.id} className="cluster">
              <ButtonLink href={path(record.id)} isDense icon="arrow-right">
                {say('findings.card.openOf', { name })}
              </ButtonLink>
              <ButtonLink href={`${path(record.id)}#historia`} isDense variant="quiet" icon="history">
                {say('findings.card.historyOf', { name })}
              </ButtonLink>
            </li>
          );
        })}
    </ul>
  );
}
