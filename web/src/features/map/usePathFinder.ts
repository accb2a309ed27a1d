import { useMemo } from 'react';
import { parameter } from '@tvl/core/view/map-parameters.ts';
import { setParameters, useParameter } from '#state/address.ts';
import { detailsWord, sideParameter } from './map-question.ts';
import { focusSoon } from './useDetailsFocus.ts';

export type PathEnds = { readonly from: string | null; readonly to: string | null };

/** Where the boxes of the two ends are, for taking the focus there. */
export const endBoxes = { from: 'reitti-mista', to: 'reitti-mihin' } as const;

export type PathFinder = PathEnds & {
  /** Whether the question is being asked: from its first end on. */
  readonly isOpen: boolean;
  readonly open: (from: string | null) => void;
  readonly choose: (ends: PathEnds) => void;
  readonly close: () => void;
};

/** "How are these two connected" as it stands in the address, half asked or whole. */
export const usePathFinder = (): PathFinder => {
  const asked = useParameter(parameter.path);
  return useMemo(() => {
    const [from = '', to = ''] = asked?.split(',') ?? [];
    const isWhole = from !== '' && to !== '';
    return {
      from: from === '' ? null : from,
      to: to === '' ? null : to,
      isOpen: asked !== null,
      open: (id) => {
        const ends = isWhole ? `${from},${to}` : `${id ?? ''},`;
        setParameters({ [parameter.path]: ends, [parameter.selected]: null, [sideParameter]: detailsWord });
        focusSoon(`#${id === null ? endBoxes.from : endBoxes.to}`);
      },
      // Half a question is no step of the view: going back leads to before it was asked.
      choose: (ends) =>
        setParameters({ [parameter.path]: `${ends.from ?? ''},${ends.to ?? ''}` }, { replace: !isWhole }),
      close: () => setParameters({ [parameter.path]: null, [sideParameter]: null }),
    };
  }, [asked]);
};
