import { useCallback, useEffect, useState } from 'react';
import { useView } from '#state/address.ts';
import { sideParameter } from './map-question.ts';
import { detailsWord } from './SidePanel.tsx';

/** Takes the focus into the details when asked for a second time, and back into the list when they are closed. */
export const useDetailsFocus = (select: (id: string | null) => void) => {
  const { set } = useView();
  const [wanted, setWanted] = useState<'details' | 'list' | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const target =
      wanted === 'details'
        ? document.getElementById('valittu')
        : document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]');
    if (!target) return;
    target.focus();
    setWanted(null);
  });
  const openDetails = useCallback(() => {
    set({ [sideParameter]: detailsWord }, { replace: true });
    setWanted('details');
  }, [set]);
  const close = useCallback(() => {
    select(null);
    setWanted('list');
  }, [select]);
  return { openDetails, close };
};
