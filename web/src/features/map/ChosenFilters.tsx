import { useRef } from 'react';
import { dimensionName } from '@tvl/core/texts/keys.ts';
import { mapFilters } from '@tvl/core/view/map-filters.ts';
import { ChipRow, Icon } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { type ChosenDimension, chosenDimensions } from './map-question.ts';
import { useNameIn } from './useChoices.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  /** The day stands right beside it, with what takes it back to today. */
  readonly isDaySaid: boolean;
};

type Chip = { readonly key: string; readonly text: string; readonly remove: () => void };

/** As the filters of the map call it; filters that only the lists offer by the lists' name. */
const useFilterName = (): ((chosen: ChosenDimension) => string) => {
  const speaker = useSpeaker();
  return ({ noun, dimension }) => {
    const known = mapFilters.find((one) => one.dimension === dimension && one.nouns.includes(noun));
    return known ? speaker.say(`map.filters.name.${known.id}`) : dimensionName(speaker, noun, dimension);
  };
};

const useChips = ({ graph, settings: { filter, marked }, actions }: MapState, isDaySaid: boolean): readonly Chip[] => {
  const { say, date } = useSpeaker();
  const filterName = useFilterName();
  const nameIn = useNameIn(graph);
  const { asOf } = useDay();
  const chips = chosenDimensions(filter).flatMap((chosen) =>
    chosen.values.map((value) => ({
      key: `${chosen.noun} ${chosen.dimension} ${value}`,
      text: say('lists.filter.chosen', { dimension: filterName(chosen), value: nameIn(value) }),
      remove: () =>
        actions.choose(
          chosen.dimension,
          (filter[chosen.dimension] ?? []).filter((one) => one !== value),
        ),
    })),
  );
  const marks = [...marked].map((id) => ({
    key: `marked ${id}`,
    text: say('map.mark.chip', { name: nameIn(id) }),
    remove: () => actions.change({ marked: new Set([...marked].filter((one) => one !== id)) }),
  }));
  if (asOf === null || isDaySaid) return [...chips, ...marks];
  const text = say('lists.asOf.shown', { date: date(asOf) });
  return [...chips, ...marks, { key: 'day', text, remove: () => actions.change({ day: null }) }];
};

/** What the map is limited to, each with what takes it away. */
export function ChosenFilters({ map, isDaySaid }: Props) {
  const { say } = useSpeaker();
  const row = useRef<HTMLDivElement>(null);
  const chips = useChips(map, isDaySaid);
  return (
    // Takes the focus over when the pressed chip goes away.
    <div ref={row} tabIndex={-1} className="map-chosen">
      {chips.length === 0 ? null : (
        <ChipRow label={say('lists.filter.on', { n: chips.length })}>
          {chips.map(({ key, text, remove }) => (
            <button
              key={key}
              type="button"
              className="ui-chip"
              aria-label={say('lists.filter.remove', { what: text })}
              onClick={() => {
                remove();
                row.current?.focus();
              }}
            >
              <span>{text}</span>
              <Icon name="x" size={16} />
            </button>
          ))}
        </ChipRow>
      )}
    </div>
  );
}
