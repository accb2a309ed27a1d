import { useRef, useState } from 'react';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { Button, ButtonLink, PageHeading, SearchBox, Select } from '#ui/index.ts';
import { sortParameter, useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import { useViewer } from '#state/viewer.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import type { ListDefinition, Row } from './definition.ts';
import { FilterDialog } from './FilterDialog.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Results } from './Results.tsx';
import { useGroups } from './useGroups.ts';
import { useMedia } from '#state/useMedia.ts';
import { roomForPanel } from './room.ts';
import { useQuestion } from './useQuestion.ts';
import { useRows } from './useRows.ts';
import { useSayCount } from '#records/useSayCount.ts';

export function ListView<R extends Row>({ definition }: { readonly definition: ListDefinition<R> }) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  const hasPanel = useMedia(roomForPanel);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isMore, setIsMore] = useState(false);
  const [isDialogOpen, setIsDialogOpen] = useState(false);
  const asked = useQuestion(definition);
  const groups = useGroups(definition, asked, { more: isMore, review: isCoordinator });
  const results = useRows(definition, asked);
  const sayCount = useSayCount(definition.noun);
  usePageTitle(say(`lists.${definition.list}.title`));
  const panel = { definition, groups, isMore, onMore: setIsMore };
  return (
    <>
      <PageHeading
        title={say(`lists.${definition.list}.title`)}
        summary={say(`lists.${definition.list}.intro`)}
        actions={
          isCoordinator ? (
            <ButtonLink href={`/lisaa/${definition.noun}`} icon="plus">
              {say('edit.action.add', { noun: say(nounKey(definition.noun, 'a')) })}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="list-page">
        {hasPanel ? (
          <aside className="list-filters no-print" aria-labelledby="rajaukset">
            <h2 id="rajaukset">{say('lists.filter.title')}</h2>
            <FilterPanel {...panel} isRoomy />
          </aside>
        ) : (
          <FilterDialog
            {...panel}
            found={results.count ? sayCount(results.count) : ''}
            isOpen={isDialogOpen}
            onClose={() => setIsDialogOpen(false)}
          />
        )}
        <section className="list-results" aria-labelledby="tulokset">
          <h2 id="tulokset" ref={heading} tabIndex={-1} className="visually-hidden">
            {say('lists.result.title')}
          </h2>
          <Tools
            definition={definition}
            onFilter={hasPanel ? undefined : () => setIsDialogOpen(true)}
            filters={Object.keys(asked.filter).length}
          />
          <ChosenFilters definition={definition} groups={groups} next={heading} />
          <Results definition={definition} asked={asked} results={results} />
        </section>
      </div>
    </>
  );
}

type ToolsProps<R extends Row> = {
  readonly definition: ListDefinition<R>;
  readonly filters: number;
  readonly onFilter: (() => void) | undefined;
};

/** Search, filters of a narrow screen, and the order. */
function Tools<R extends Row>({ definition, filters, onFilter }: ToolsProps<R>) {
  const { say } = useSpeaker();
  const view = useView();
  const { text, setText, submit } = useTypedSearch();
  const sorts = definition.sorts.filter(({ value }) => value !== 'MATCH' || view.search !== '');
  const usual = view.search === '' ? sorts[0]?.word : 'osuvin';
  return (
    <div className="list-tools">
      <SearchBox
        label={say(`lists.${definition.list}.search`)}
        value={text}
        onChange={setText}
        onSubmit={submit}
        submitLabel={say('common.action.search')}
        isSubmitHidden
      />
      {onFilter === undefined ? null : (
        <Button icon="adjustments-horizontal" onClick={onFilter}>
          {filters === 0 ? say('lists.filter.title') : say('lists.filter.titleOn', { n: filters })}
        </Button>
      )}
      <Select
        label={say('lists.sort.title')}
        value={sorts.find(({ word }) => word === view.sort)?.word ?? usual ?? ''}
        onChange={(word) => view.set({ [sortParameter]: word === usual ? null : word })}
        options={sorts.map(({ word, label }) => ({ value: word, label: say(label) }))}
      />
    </div>
  );
}
