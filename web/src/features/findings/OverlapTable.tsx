import { useMemo, useState } from 'react';
import { findingPath } from '@tvl/core/view/addresses.ts';
import { percent } from '@tvl/core/view/finding-words.ts';
import { Link, NotKnown, Pagination, Table } from '#ui/index.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { useSpeaker } from '#state/language.tsx';
import { type OverlapMatrix, ranked } from './overlap-pairs.ts';

const pageSize = 50;

/** The same as the grid, as a list of the pairs that share somebody, the most shared first. */
export function OverlapTable({ matrix }: { readonly matrix: OverlapMatrix }) {
  const { say, number } = useSpeaker();
  const [shown, setShown] = useState(pageSize);
  const rows = useMemo(() => ranked(matrix.overlaps), [matrix]);
  const networkAt = (place: number) => {
    const record = matrix.networks[place];
    return record ? <RecordLink record={record} /> : null;
  };
  return (
    <div className="list-of-pairs">
      <Table
        caption={say('findings.matrix.list')}
        isCaptionHidden
        rows={rows.slice(0, shown)}
        rowKey={({ first, second }) => `${first} ${second}`}
        columns={[
          {
            id: 'first',
            header: say('findings.matrix.first'),
            isRowHeader: true,
            renderCell: (row) => networkAt(row.first),
          },
          { id: 'second', header: say('findings.matrix.second'), renderCell: (row) => networkAt(row.second) },
          { id: 'shared', header: say('findings.fact.shared'), align: 'end', renderCell: (row) => number(row.shared) },
          {
            id: 'containment',
            header: say('findings.fact.containment'),
            align: 'end',
            renderCell: ({ containment }) =>
              containment === null || containment === undefined ? (
                <NotKnown text={say('common.state.notKnown')} />
              ) : (
                `${percent(containment)} %`
              ),
          },
          {
            id: 'finding',
            header: say('findings.matrix.card'),
            renderCell: ({ finding }) =>
              finding ? <Link href={findingPath(finding)}>{say('findings.matrix.openCard')}</Link> : '–',
          },
        ]}
      />
      {rows.length > pageSize ? (
        <Pagination
          shownText={say('lists.result.shown', { n: Math.min(shown, rows.length), all: rows.length })}
          moreLabel={say('lists.result.more', { n: Math.min(pageSize, rows.length - shown) })}
          onMore={shown < rows.length ? () => setShown(shown + pageSize) : undefined}
        />
      ) : null}
    </div>
  );
}
