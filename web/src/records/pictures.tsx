/** Whether pictures lead: from the address (`?kuvat=isot`), else remembered, else not. */
import { useEffect, useMemo, type ReactNode } from 'react';
import { PicturesLeadContext, usePicturesLead } from '#ui/index.ts';
import { picturesParameter, setParameters, useParameter } from '#state/address.ts';
import { recall, remember } from '#state/remembered.ts';

const words = { large: 'isot', plain: 'tavalliset' } as const;
const rememberedAs = 'tvl.kuvat';

export function PicturesProvider({ children }: { readonly children: ReactNode }) {
  const wanted = useParameter(picturesParameter);
  const isLed = (wanted ?? recall(rememberedAs)) === words.large;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-pictures', isLed);
    if (wanted === words.large || wanted === words.plain) remember(rememberedAs, wanted);
  }, [isLed, wanted]);
  return <PicturesLeadContext value={isLed}>{children}</PicturesLeadContext>;
}

/** How to set it beside other parameters of the address. */
export const picturesIn = (isOn: boolean) => ({ [picturesParameter]: isOn ? words.large : words.plain });

export const usePictures = (): { readonly isOn: boolean; readonly choose: (isOn: boolean) => void } => {
  const isOn = usePicturesLead();
  return useMemo(() => ({ isOn, choose: (on) => setParameters(picturesIn(on)) }), [isOn]);
};
