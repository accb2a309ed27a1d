import { useRef } from 'react';
import { dimensionName } from '@tvl/core/texts/keys.ts';
import { ChipRow, Icon } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { chosenDimensions } from './map-question.ts';
import { useChoices } from './useChoices.ts';
import type { MapState } from './useMapView.ts';

type Chip = { readonly key: string; readonly text: string; readonly remove: () => void };

const useChips = (map: MapState): readonly Chip[] => {
  const speaker = useSpeaker();
  const { filter } = map.settings;
  const { asOf } = useDay();
  const chosen = chosenDimensions(filter);
  const known = useChoices(map, chosen);
  const chips = chosen.flatMap(({ noun, dimension, values }, index) =>
    values.map((value) => ({
      key: `${noun} ${dimension} ${value}`,
      text: speaker.say('lists.filter.chosen', {
        dimension: dimensionName(speaker, noun, dimension),
        value: known[index]?.find((one) => one.value === value)?.label ?? '…',
      }),
      remove: () =>
        map.actions.choose(
          dimension,
          (filter[dimension] ?? []).filter((one) => one !== value),
        ),
    })),
  );
  if (asOf === null) return chips;
  const text = speaker.say('lists.asOf.shown', { date: speaker.date(asOf) });
  return [...chips, { key: 'day', text, remove: () => map.actions.change({ day: null }) }];
};

/** What the map is limited to, each with what takes it away. */
export function ChosenFilters({ map }: { readonly map: MapState }) {
  const { say } = useSpeaker();
  const row = useRef<HTMLDivElement>(null);
  const chips = useChips(map);
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
