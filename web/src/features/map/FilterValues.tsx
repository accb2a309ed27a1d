import type { ReactNode } from 'react';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { drawnKindOfTerm } from '@tvl/core/view/drawn-kind.ts';
import { chosenIn, type MapFilter, type MapFilterId, withChosen } from '@tvl/core/view/map-filters.ts';
import { tieLooks } from '@tvl/core/view/view-model.ts';
import { KindSymbol, Picture, pictureWithCode } from '#ui/index.ts';
import { inSightAtFirst } from '#records/choices.ts';
import { FilterChoices } from '#records/FilterChoices.tsx';
import { useSpeaker } from '#state/language.tsx';
import { LineSample } from './LineSample.tsx';
import { useChoices, useSayChoice } from './useChoices.ts';
import type { MapState } from './useMapView.ts';

type Props = { readonly map: MapState; readonly filter: MapFilter };

/** Filters whose values the map draws, or has pictures for. */
const symbols: Partial<Readonly<Record<MapFilterId, (value: string, graph: Graph) => ReactNode>>> = {
  themes: (value, graph) => {
    const picture = pictureWithCode(graph.get('concept', value)?.symbol ?? '');
    return picture ? <Picture name={picture} size={34} /> : <KindSymbol kind="theme" />;
  },
  organisationKind: (value) => <KindSymbol kind={drawnKindOfTerm(value)} />,
  relation: (value) => <Line value={value} />,
  confirmation: (value) => <Line value={value} />,
};

/** The line of such ties; what is only said needs no mark of its own. */
function Line({ value }: { readonly value: string }) {
  const look = tieLooks.find((one) => value.endsWith(`.${one}`));
  return look ? <LineSample look={look} /> : null;
}

/** The choices of one filter of the map. */
export function FilterValues({ map, filter }: Props) {
  const { say } = useSpeaker();
  const { choices, region } = useChoices(map, filter);
  const sayChoice = useSayChoice();
  const symbolOf = symbols[filter.id];
  const isArea = filter.order === 'area';
  return (
    <>
      {isArea ? <p className="secondary map-filters__help">{say('map.filters.ofArea')}</p> : null}
      {filter.nouns.length > 1 ? <p className="secondary map-filters__help">{say('map.filters.ofBoth')}</p> : null}
      <FilterChoices
        name={say(`map.filters.name.${filter.id}`)}
        choices={choices}
        chosen={new Set(chosenIn(map.settings.filter, filter))}
        onChange={(values) => map.actions.change({ filter: withChosen(map.settings.filter, filter, [...values]) })}
        sayCount={sayChoice}
        symbolOf={symbolOf && ((value) => symbolOf(value, map.graph))}
        inSight={isArea ? region.length : inSightAtFirst}
        isSearchedAtOnce={isArea}
      />
    </>
  );
}
