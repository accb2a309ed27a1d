import { useState } from 'react';
import { findingPath } from '@tvl/core/view/addresses.ts';
import { percent } from '@tvl/core/view/finding-words.ts';
import { EmptyState, Link, MatrixMark, PageHeading, type Place, Select, ViewTabs } from '#ui/index.ts';
import { findingPaths, FindingsTabs } from '#records/findings/FindingsTabs.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { recordName } from '#records/record-name.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { OverlapMatrixDocument } from '../../generated/graphql.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { OverlapTable } from './OverlapTable.tsx';
import { type OverlapMatrix, pairFinder } from './overlap-pairs.ts';
import { tabParameter } from './question.ts';
import { useRowsFilter } from './useRowsFilter.ts';
import './findings-page.css';
import './matrix-page.css';

const sizes = ['30', '60', '100', '200'] as const;
const sizeParameter = 'enintaan';
const listView = 'luettelo';

/** Which networks share members with which: as a grid whose blocks show, and as a list of pairs. */
export function MatrixPage() {
  const { say } = useSpeaker();
  const { get, set } = useView();
  usePageTitle(say('findings.matrix.title'));
  const size = sizes.find((one) => one === get(sizeParameter)) ?? '30';
  const isList = get(tabParameter) === listView;
  const filter = useRowsFilter();
  const query = useData(OverlapMatrixDocument, { filter, first: Number(size) });
  const address = (view: string): string => {
    const parameters = new URLSearchParams(window.location.search);
    if (view === '') parameters.delete(tabParameter);
    else parameters.set(tabParameter, view);
    return parameters.size === 0 ? findingPaths.matrix : `${findingPaths.matrix}?${parameters.toString()}`;
  };
  return (
    <div className="findings print-wide">
      <PageHeading title={say('findings.matrix.title')} summary={say('findings.matrix.intro')} />
      <FindingsTabs current="matrix" />
      <div className="matrix-tools">
        <ViewTabs
          label={say('findings.matrix.views')}
          tabs={[
            { href: address(''), label: say('findings.matrix.grid'), icon: 'table', isCurrent: !isList },
            { href: address(listView), label: say('findings.matrix.list'), icon: 'list', isCurrent: isList },
          ]}
        />
        <Select
          label={say('findings.matrix.size')}
          value={size}
          onChange={(value) => set({ [sizeParameter]: value === '30' ? null : value })}
          options={sizes.map((value) => ({ value, label: value }))}
        />
      </div>
      <Loaded query={query} lines={10}>
        {({ overlapMatrix: matrix }) =>
          matrix.networks.length === 0 ? (
            <EmptyState title={say('findings.matrix.none')} />
          ) : (
            <>
              <p role="status" className="secondary numbers">
                {say('findings.matrix.shown', {
                  n: matrix.networks.length,
                  all: matrix.total,
                  pairs: matrix.overlaps.length,
                })}
              </p>
              {isList ? <OverlapTable matrix={matrix} /> : <Grid key={size} matrix={matrix} />}
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Grid({ matrix }: { readonly matrix: OverlapMatrix }) {
  const { say } = useSpeaker();
  const [cell, setCell] = useState<Place>({ row: 0, column: Math.min(1, matrix.networks.length - 1) });
  const [opened, setOpened] = useState<Place | null>(null);
  return (
    <>
      <p className="secondary no-print">{say('findings.matrix.keys')}</p>
      <MatrixGrid
        matrix={matrix}
        cell={cell}
        onCell={setCell}
        onOpen={(at) => {
          setCell(at);
          setOpened(at);
        }}
      />
      <Legend />
      <div role="status">{opened === null ? null : <Opened matrix={matrix} cell={opened} />}</div>
    </>
  );
}

function Legend() {
  const { say } = useSpeaker();
  return (
    <ul role="list" className="matrix-legend" aria-label={say('findings.matrix.legend')}>
      {(['1', '2–3', '4+'] as const).map((text, index) => (
        <li key={text}>
          <MatrixMark value={[1, 2, 4][index] ?? 1} text={text} /> {say('findings.matrix.legendShared')}
        </li>
      ))}
      <li>
        <MatrixMark value={null} /> {say('findings.matrix.legendUnknown')}
      </li>
    </ul>
  );
}

/** The pair of a cell: both networks, what they share, and its card when it is a finding. */
function Opened({ matrix, cell: { row, column } }: { readonly matrix: OverlapMatrix; readonly cell: Place }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const [first, second] = [matrix.networks[row], matrix.networks[column]];
  if (!first || !second) return null;
  const pair = pairFinder(matrix)(row, column);
  if (row === column)
    return (
      <p className="matrix-pair">
        <RecordLink record={first} />
      </p>
    );
  const isUnknown = first.memberCount.state === 'UNKNOWN' || second.memberCount.state === 'UNKNOWN';
  return (
    <section className="matrix-pair" aria-label={say('findings.matrix.pair')}>
      <p className="cluster">
        <RecordLink record={first} />
        <RecordLink record={second} />
      </p>
      <p>
        {isUnknown
          ? say('findings.matrix.unknownCell', { a: recordName(words, first), b: recordName(words, second) })
          : say('findings.matrix.sharedOf', { n: pair?.shared ?? 0 })}
        {pair?.containment ? ` ${say('findings.pair.members.inside', { p: percent(pair.containment) })}` : null}
      </p>
      {pair?.finding ? (
        <p>
          <Link href={findingPath(pair.finding)}>{say('findings.matrix.openCard')}</Link>
        </p>
      ) : (
        <p className="secondary">{say('findings.matrix.noFinding')}</p>
      )}
    </section>
  );
}
