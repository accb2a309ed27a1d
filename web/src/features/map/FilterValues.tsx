import { type ReactNode, useCallback } from 'react';
import { drawnKindOfTerm } from '@tvl/core/view/drawn-kind.ts';
import { chosenIn, type MapFilter, withChosen } from '@tvl/core/view/map-filters.ts';
import { tieLooks } from '@tvl/core/view/view-model.ts';
import { KindSymbol, Picture, pictureWithCode } from '#ui/index.ts';
import { inSightAtFirst } from '#records/choices.ts';
import { FilterChoices } from '#records/FilterChoices.tsx';
import { useSpeaker } from '#state/language.tsx';
import { LineSample } from './LineSample.tsx';
import { useChoices, useSayChoice } from './useChoices.ts';
import type { MapState } from './useMapView.ts';

type Props = { readonly map: MapState; readonly filter: MapFilter };

/** How the map draws what the value stands for, or the picture its vocabulary has. */
const useSymbolOf = ({ graph }: MapState, { id, section }: MapFilter): ((value: string) => ReactNode) =>
  useCallback(
    (value) => {
      if (id === 'organisationKind') return <KindSymbol kind={drawnKindOfTerm(value)} />;
      const look = tieLooks.find((one) => value.endsWith(`.${one}`));
      if (section === 'tie' && look && id !== 'role') return <LineSample look={look} />;
      const symbol = graph.get('concept', value)?.symbol;
      const picture = id === 'themes' && symbol ? pictureWithCode(symbol) : undefined;
      return picture ? <Picture name={picture} size={34} /> : undefined;
    },
    [graph, id, section],
  );

/** The choices of one filter of the map. */
export function FilterValues({ map, filter }: Props) {
  const { say } = useSpeaker();
  const { choices, region } = useChoices(map, filter);
  const sayChoice = useSayChoice();
  const symbolOf = useSymbolOf(map, filter);
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
        symbolOf={symbolOf}
        inSight={isArea ? region.length : inSightAtFirst}
        isSearchedAtOnce={isArea}
      />
    </>
  );
}
