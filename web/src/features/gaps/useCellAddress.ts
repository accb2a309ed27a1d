import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { cellParameter, cellWord } from './matrix-view.ts';

/** The address of this page with a cell of it open. */
export const useCellAddress = (): ((row: string, column: string) => string) => {
  const [place] = useLocation();
  const [parameters] = useSearchParams();
  return useCallback(
    (row, column) => {
      const next = new URLSearchParams(parameters);
      next.set(cellParameter, cellWord(row, column));
      return `${place}?${next.toString()}`;
    },
    [place, parameters],
  );
};
