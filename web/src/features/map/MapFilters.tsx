import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { dimensionName } from '@tvl/core/texts/keys.ts';
import { Button, CheckList, Dialog, Switch } from '#ui/index.ts';
import { DayField } from '#records/DayField.tsx';
import { useSpeaker } from '#state/language.tsx';
import { type Asked, useChoices } from './useChoices.ts';
import type { MapState } from './useMapView.ts';

type Props = { readonly map: MapState; readonly isOpen: boolean; readonly onClose: () => void };

/** What the first map is limited by; the lists have all filters, and their addresses work here too. */
const offered: readonly Omit<Asked, 'values'>[] = [
  { noun: 'network', dimension: 'themes' },
  { noun: 'network', dimension: 'areas' },
  { noun: 'network', dimension: 'kind' },
];

/** Municipalities would be three hundred rows: the regions stand for them. */
const isOffered = (dimension: string, value: string, chosen: readonly string[]): boolean =>
  dimension !== 'areas' || value.startsWith('area_region_') || chosen.includes(value);

function Dimensions({ map }: { readonly map: MapState }) {
  const speaker = useSpeaker();
  const { filter } = map.settings;
  const asked = offered.map((one): Asked => ({ ...one, values: filter[one.dimension] ?? [] }));
  const found = useChoices(map, asked);
  return asked.map(({ noun, dimension, values }, index) => (
    <CheckList
      key={dimension}
      legend={dimensionName(speaker, noun, dimension)}
      items={(found[index] ?? [])
        .filter(({ value }) => isOffered(dimension, value, values))
        .toSorted((a, b) => Number(a.value === notKnown) - Number(b.value === notKnown))
        .map(({ value, label, total }) => ({
          value,
          label,
          symbol: value === notKnown ? <span className="map-unknown hatch" aria-hidden="true" /> : undefined,
          count: speaker.number(total),
          countSpoken: speaker.say('nouns.network.count', { n: total }),
        }))}
      selected={new Set(values)}
      onChange={(selected) => map.actions.choose(dimension, [...selected])}
    />
  ));
}

/** Filters of the map; each choice goes into the address at once. */
export function MapFilters({ map, isOpen, onClose }: Props) {
  const { say } = useSpeaker();
  const { settings, actions, view } = map;
  const clear = (): void => actions.change({ filter: {}, day: null });
  return (
    <Dialog
      isOpen={isOpen}
      title={say('map.control.filter')}
      closeLabel={say('common.action.close')}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={clear}>
            {say('lists.filter.clear')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {say('lists.filter.apply', { N: say('map.list.items', { n: view.nodes.length }) })}
          </Button>
        </>
      }
    >
      <div className="map-filters">
        <Switch
          label={say('map.control.connectedOnly')}
          isOn={!settings.withAlone}
          onChange={(isOn) => actions.change({ withAlone: !isOn })}
        />
        <Switch
          label={say('map.control.showSuggestions')}
          isOn={!settings.hiddenTies.has('inferred')}
          onChange={() => actions.toggleTie('inferred')}
        />
        {isOpen ? <Dimensions map={map} /> : null}
        <DayField />
      </div>
    </Dialog>
  );
}
