import { dimensionName } from '@tvl/core/texts/keys.ts';
import { Button } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { DayField } from '#records/DayField.tsx';
import type { DimensionDefinition, GroupsAnswer, ListDefinition, Row } from './definition.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { useRegion } from '#records/useRegion.ts';

/** Filters whose choices are in sight from the start, where there is room. */
const openAtFirst = 2;

export type FilterPanelProps<R extends Row> = {
  readonly definition: ListDefinition<R>;
  readonly groups: GroupsAnswer;
  readonly isMore: boolean;
  readonly onMore: (isMore: boolean) => void;
  /** On a phone every filter begins folded, so that all their names fit the screen. */
  readonly isRoomy: boolean;
};

/** All filters of a list; each choice goes into the address at once. */
export function FilterPanel<R extends Row>({ definition, groups, isMore, onMore, isRoomy }: FilterPanelProps<R>) {
  const { say } = useSpeaker();
  const { choices } = useView();
  const inPlace = (place: DimensionDefinition['place']) => definition.dimensions.filter((one) => one.place === place);
  const isMoreShown = isMore || inPlace('more').some(({ id }) => choices[id] !== undefined);
  const shown = [...inPlace('main'), ...(isMoreShown ? inPlace('more').filter(isWorth) : []), ...inPlace('review')];

  function isWorth({ id }: DimensionDefinition): boolean {
    return choices[id] !== undefined || (groups[id]?.groups.length ?? 0) > 1;
  }

  return (
    <div className="filter-panel">
      {shown.map((dimension, index) => (
        <PanelGroup
          key={dimension.id}
          definition={definition}
          dimension={dimension}
          groups={groups}
          isOpenAtFirst={(isRoomy && index < openAtFirst) || choices[dimension.id] !== undefined}
        />
      ))}
      {inPlace('more').length > 0 ? (
        <Button
          variant="quiet"
          isDense
          icon={isMoreShown ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isMoreShown}
          onClick={() => onMore(!isMore)}
        >
          {say(isMoreShown ? 'lists.filter.fewerFilters' : 'lists.filter.moreFilters')}
        </Button>
      ) : null}
      <DayField />
    </div>
  );
}

type PanelGroupProps<R extends Row> = Pick<FilterPanelProps<R>, 'definition' | 'groups'> & {
  readonly dimension: DimensionDefinition;
  readonly isOpenAtFirst: boolean;
};

function PanelGroup<R extends Row>({ definition, dimension, groups, isOpenAtFirst }: PanelGroupProps<R>) {
  const speaker = useSpeaker();
  const { choices, set } = useView();
  const region = useRegion();
  const counts = groups[dimension.id];
  if (counts === undefined) return null;
  return (
    <FilterGroup
      noun={definition.noun}
      name={dimensionName(speaker, definition.noun, dimension.id)}
      groups={counts.groups}
      first={dimension.isArea ? region : []}
      chosen={new Set(choices[dimension.id])}
      onChange={(chosen) => set({ [dimension.id]: [...chosen] })}
      isOpenAtFirst={isOpenAtFirst}
    />
  );
}
