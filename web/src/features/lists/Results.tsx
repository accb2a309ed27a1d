import { useEffect, useRef } from 'react';
import { Button, ButtonLink, EmptyState, Pagination, Skeleton } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';
import { PageError } from '#records/PageError.tsx';
import { Beside, CountNotes } from './CountNotes.tsx';
import type { ListDefinition, Row } from './definition.ts';
import { ResultList } from './ResultList.tsx';
import type { Asked } from './useQuestion.ts';
import type { useRows } from './useRows.ts';
import { pageSize } from './useRows.ts';
import { useSayCount } from '#records/useSayCount.ts';

type Props<R extends Row> = {
  readonly definition: ListDefinition<R>;
  readonly asked: Asked;
  readonly results: ReturnType<typeof useRows<R>>;
};

/** The count in words, its rule, and the records. */
export function Results<R extends Row>({ definition, asked, results }: Props<R>) {
  const { say } = useSpeaker();
  const sayCount = useSayCount(definition.noun);
  const { query, rows, count } = results;
  const hasArea = definition.dimensions.some((one) => one.isArea === true && asked.filter[one.id] !== undefined);
  return (
    <>
      <div className="list-count">
        <p role="status" className="numbers">
          {count === undefined ? null : (
            <>
              <strong>{sayCount(count)}.</strong>
              <Beside count={count} />
            </>
          )}
        </p>
        {count === undefined ? null : <CountNotes count={count} hasArea={hasArea} />}
      </div>
      {query.error && count === undefined ? (
        <PageError error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <Skeleton label={say('common.state.loading')} lines={8} /> : null}
      {count !== undefined && rows.length === 0 ? <Empty definition={definition} asked={asked} /> : null}
      {rows.length > 0 ? <Shown definition={definition} results={results} /> : null}
    </>
  );
}

function Shown<R extends Row>({ definition, results: { query, rows, count } }: Omit<Props<R>, 'asked'>) {
  const { say } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  const listed = (count?.total ?? 0) + (count?.sets ?? 0) + (count?.suggestions ?? 0);
  const isCut = query.hasNextPage;
  const goOnFrom = useRef<number | null>(null);
  const more = (): void => {
    goOnFrom.current = rows.length;
    void query.fetchNextPage();
  };
  // The reader goes on from the first of the new rows, once it is there, not from a button that moved or went away.
  useEffect(() => {
    const first = goOnFrom.current;
    if (first === null || rows.length <= first) return;
    goOnFrom.current = null;
    list.current?.querySelectorAll<HTMLElement>('.list-name a')[first]?.focus();
  }, [rows.length]);
  return (
    <>
      <div ref={list} className="list-shown" aria-busy={query.isPlaceholderData}>
        <ResultList definition={definition} rows={rows} />
      </div>
      {isCut || rows.length > pageSize ? (
        <Pagination
          shownText={say('lists.result.shown', { n: rows.length, all: listed })}
          moreLabel={say('lists.result.more', { n: Math.min(pageSize, listed - rows.length) })}
          onMore={isCut ? more : undefined}
          isBusy={query.isFetchingNextPage}
        />
      ) : null}
    </>
  );
}

function Empty<R extends Row>({ definition, asked }: Omit<Props<R>, 'results'>) {
  const { say } = useSpeaker();
  const { clear } = useView();
  const { isCoordinator } = useViewer();
  const isFiltered = Object.keys(asked.filter).length > 0 || asked.asOf !== null;
  const isLimited = isFiltered || asked.search !== null;
  if (isLimited) {
    return (
      <EmptyState
        title={isFiltered ? say('lists.empty.filter') : say('lists.empty.search', { q: asked.search ?? '' })}
        actions={<Button onClick={clear}>{say(isFiltered ? 'lists.filter.clear' : 'search.clear')}</Button>}
      />
    );
  }
  return isCoordinator ? (
    <EmptyState
      picture="add"
      title={say('lists.empty.notYet')}
      actions={<ButtonLink href={`/lisaa/${definition.noun}`}>{say('common.action.add')}</ButtonLink>}
    />
  ) : (
    <EmptyState picture="list" title={say('lists.empty.none')} />
  );
}
