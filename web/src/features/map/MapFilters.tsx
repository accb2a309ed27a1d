import { Button, Dialog, Switch } from '#ui/index.ts';
import { settingsOf } from '@tvl/core/analysis/findings/analyses.ts';
import { filterSections, type FilterSection, mapFilters, chosenIn } from '@tvl/core/view/map-filters.ts';
import { FilterFold } from '#records/FilterFold.tsx';
import { DayField } from '#records/DayField.tsx';
import { useSpeaker } from '#state/language.tsx';
import { FilterValues } from './FilterValues.tsx';
import './map-filters.css';
import type { MapState } from './useMapView.ts';

type Props = { readonly map: MapState; readonly isOpen: boolean; readonly onClose: () => void };

/** The filters of one sort of record, each folded to its name. */
function Section({ map, section }: { readonly map: MapState; readonly section: FilterSection }) {
  const { say } = useSpeaker();
  const { filter } = map.settings;
  return (
    <section aria-labelledby={`rajaus-${section}`}>
      <h3 id={`rajaus-${section}`}>{say(`map.filters.section.${section}`)}</h3>
      {mapFilters
        .filter((one) => one.section === section)
        .map((one) => {
          const chosen = chosenIn(filter, one).length;
          return (
            <FilterFold
              key={one.id}
              name={say(`map.filters.name.${one.id}`)}
              chosen={chosen}
              isOpenAtFirst={chosen > 0}
            >
              <FilterValues map={map} filter={one} />
            </FilterFold>
          );
        })}
    </section>
  );
}

/** As many shared members as an overlap has by default. */
const fewestShared = settingsOf('networkOverlap')['shared']?.default ?? 1;

/** What shows whatever is chosen below. */
function Shown({ map: { settings, actions } }: { readonly map: MapState }) {
  const { say } = useSpeaker();
  return (
    <div className="map-filters__shown">
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
      <Switch
        label={say('map.sharing.show', { n: settings.overlaps ?? fewestShared })}
        isOn={settings.overlaps !== null}
        onChange={(isOn) => actions.change({ overlaps: isOn ? fewestShared : null })}
      />
    </div>
  );
}

/** Filters of the map; each choice goes into the address at once, and the map beside the dialog follows. */
export function MapFilters({ map, isOpen, onClose }: Props) {
  const { say } = useSpeaker();
  const { actions, view } = map;
  const found = say('map.list.items', { n: view.nodes.length });
  return (
    <Dialog
      isOpen={isOpen}
      title={say('map.filters.title')}
      closeLabel={say('common.action.close')}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={() => actions.change({ filter: {}, day: null })}>
            {say('common.action.clear')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {say('lists.filter.apply', { N: found })}
          </Button>
        </>
      }
    >
      {isOpen ? (
        <div className="filter-panel map-filters">
          <details className="map-filters__rule">
            <summary>{say('map.filters.rule')}</summary>
            <p className="secondary">{say('map.filters.ruleText')}</p>
          </details>
          <Shown map={map} />
          {filterSections.map((section) => (
            <Section key={section} map={map} section={section} />
          ))}
          <DayField />
          <span className="visually-hidden" role="status">
            {found}
          </span>
        </div>
      ) : null}
    </Dialog>
  );
}
