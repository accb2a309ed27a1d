import { type ReactNode, useRef, useState } from 'react';
import { Button, EmptyState, Pagination, Skeleton } from '#ui/index.ts';
import { CopyLink } from '#records/findings/CopyLink.tsx';
import { PageError } from '#records/PageError.tsx';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useMedia } from '#state/useMedia.ts';
import type { FindingFilter } from '../../generated/graphql.ts';
import { FilterFrame } from './FilterFrame.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { FindingItem } from './FindingItem.tsx';
import { choicesMade, type DimensionId, dimensions, everyState, subjectParameter } from './question.ts';
import { useAsked, useFindings } from './useFindings.ts';
import { useWorked } from './useWorked.ts';

/** Wide enough for a list with a card beside it. */
const roomForCard = '(width >= 64rem)';

type Props = {
  /** What the page is about, whatever the address says. Made once: it is part of the question. */
  readonly fixed: FindingFilter;
  readonly shown: readonly DimensionId[];
  readonly openAtFirst: readonly DimensionId[];
  /** Above the list: news, thresholds. */
  readonly above?: ReactNode;
  readonly empty: string;
};

/** A list to be worked through, the finding in hand beside it; on a phone one of the two at a time. */
export function FindingsWork({ fixed, shown, openAtFirst, above, empty }: Props) {
  const { say } = useSpeaker();
  const isBeside = useMedia(roomForCard);
  const asked = useAsked(fixed);
  const { query, rows, total } = useFindings(asked);
  const work = useWorked(rows, isBeside);
  const list = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const isCardAlone = !isBeside && work.current !== null;
  const back = (): void => {
    work.open(null);
    requestAnimationFrame(() => list.current?.focus());
  };
  const card =
    work.current === null ? null : (
      <FindingDetails
        id={work.current}
        settings={asked.settings}
        work={work}
        total={total ?? 0}
        onBack={isCardAlone ? back : undefined}
        onNothingLeft={() => {
          setTold(say('findings.list.allDone'));
          if (!isBeside) work.open(null);
          requestAnimationFrame(() => list.current?.focus());
        }}
      />
    );
  return (
    <div className="findings-work" data-alone={isCardAlone}>
      {isCardAlone ? null : (
        <section className="findings-list" aria-labelledby="loydosluettelo">
          {above}
          <div className="findings-list__head">
            <h2 id="loydosluettelo" ref={list} tabIndex={-1}>
              {say('findings.list.title')}
            </h2>
            <p role="status" className="secondary numbers">
              {told === '' ? '' : `${told} `}
              {total === undefined ? '' : say('findings.list.count', { n: total })}
            </p>
          </div>
          <div className="cluster no-print">
            <FilterFrame asked={asked} shown={shown} openAtFirst={openAtFirst} total={total ?? 0} />
            <CopyLink />
          </div>
          <Subject />
          {query.error && rows.length === 0 ? (
            <PageError error={query.error} onRetry={() => void query.refetch()} />
          ) : null}
          {query.isPending ? <Skeleton label={say('common.state.loading')} lines={8} /> : null}
          {total === 0 ? <Nothing shown={shown} empty={empty} /> : null}
          <ul role="list" className="findings-list__items" aria-busy={query.isPlaceholderData}>
            {rows.map((row) => (
              <li key={row.id}>
                <FindingItem
                  finding={row}
                  href={work.hrefOf(row.id)}
                  isCurrent={row.id === work.current}
                  onOpen={() => work.open(row.id)}
                />
              </li>
            ))}
          </ul>
          {total !== undefined && total > rows.length ? (
            <Pagination
              shownText={say('lists.result.shown', { n: rows.length, all: total })}
              moreLabel={say('lists.result.more', { n: Math.min(50, total - rows.length) })}
              onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              isBusy={query.isFetchingNextPage}
            />
          ) : null}
          <p className="findings-list__note secondary">{say('findings.note')}</p>
        </section>
      )}
      {card}
    </div>
  );
}

/** The list is about one record: says so, and lets go of it. */
function Subject() {
  const { say } = useSpeaker();
  const { choices, set } = useView();
  if (choices[subjectParameter] === undefined) return null;
  return (
    <p className="cluster">
      {say('findings.list.subject')}
      <Button isDense icon="x" onClick={() => set({ [subjectParameter]: null })}>
        {say('findings.list.subjectClear')}
      </Button>
    </p>
  );
}

function Nothing({ shown, empty }: Pick<Props, 'shown' | 'empty'>) {
  const { say } = useSpeaker();
  const { choices, set } = useView();
  const isFiltered = choicesMade(choices, shown) > 0 || choices[subjectParameter] !== undefined;
  const clear: Readonly<Record<string, null>> = Object.fromEntries([
    ...shown.map((id) => [dimensions[id].parameter, null] as const),
    [subjectParameter, null] as const,
  ]);
  return (
    <EmptyState
      picture={isFiltered ? 'search' : 'yes'}
      title={isFiltered ? say('findings.list.noneFiltered') : empty}
      isLive
      actions={
        isFiltered ? (
          <Button onClick={() => set(clear)}>{say('lists.filter.clear')}</Button>
        ) : (
          <Button onClick={() => set({ [dimensions.state.parameter]: [everyState] })}>
            {say('findings.list.showDecided')}
          </Button>
        )
      }
    />
  );
}
