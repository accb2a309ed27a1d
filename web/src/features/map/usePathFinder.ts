import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { parameter } from '@tvl/core/view/map-parameters.ts';
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
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get(parameter.path);
  const [from = '', to = ''] = asked?.split(',') ?? [];
  const change = useCallback(
    (values: Readonly<Record<string, string | null>>, replace: boolean) =>
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(values)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace },
      ),
    [setParameters],
  );
  return useMemo(
    () => ({
      from: from === '' ? null : from,
      to: to === '' ? null : to,
      isOpen: asked !== null,
      open: (id) => {
        const ends = from !== '' && to !== '' ? `${from},${to}` : `${id ?? ''},`;
        change({ [parameter.path]: ends, [parameter.selected]: null, [sideParameter]: detailsWord }, false);
        focusSoon(`#${id === null ? endBoxes.from : endBoxes.to}`);
      },
      // Half a question is no step of the view: going back leads to before it was asked.
      choose: (ends) => change({ [parameter.path]: `${ends.from ?? ''},${ends.to ?? ''}` }, from === '' || to === ''),
      close: () => change({ [parameter.path]: null, [sideParameter]: null }, false),
    }),
    [asked, from, to, change],
  );
};
