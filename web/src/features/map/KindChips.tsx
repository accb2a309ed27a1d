import { kindKey } from '@tvl/core/texts/keys.ts';
import { ChipRow, KindChip } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { MapState } from './useMapView.ts';

/** Legend and filter in one: each kind with its shape, word and number. */
export function KindChips({ map: { view, actions } }: { readonly map: MapState }) {
  const { say, number } = useSpeaker();
  if (view.kinds.length === 0) return null;
  return (
    <ChipRow label={say('map.legend.kinds')}>
      {view.kinds.map(({ kind, count, drawn, isShown }) => (
        <KindChip
          key={kind}
          kind={kind}
          label={
            kind === 'theme' && view.grouping !== 'none'
              ? say(`map.grouping.${view.grouping}.names`)
              : say(kindKey(kind, 'names'))
          }
          count={isShown && drawn < count ? `${number(drawn)}/${number(count)}` : number(count)}
          isOn={isShown}
          onToggle={() => actions.toggleKind(kind)}
        />
      ))}
    </ChipRow>
  );
}
