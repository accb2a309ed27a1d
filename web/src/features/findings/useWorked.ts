import { useCallback, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useView } from '#state/address.ts';
import type { FindingRowFragment } from '../../generated/graphql.ts';
import { around, nextWaiting } from './order.ts';
import { selectedParameter } from './question.ts';

/** The finding in hand and the way to the next: what the address selects, or, beside the list, its first one. */
export const useWorked = (rows: readonly FindingRowFragment[], isBeside: boolean) => {
  const { get, set } = useView();
  const [place] = useLocation();
  const search = useSearch();
  const selected = get(selectedParameter);
  const current = selected ?? (isBeside ? (rows[0]?.id ?? null) : null);
  /** The finding whose heading gets the focus when it is there. */
  const awaited = useRef<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const open = useCallback(
    (id: string | null): void => {
      awaited.current = id;
      set({ [selectedParameter]: id }, { replace: isBeside });
    },
    [set, isBeside],
  );
  const heading = useCallback((element: HTMLHeadingElement | null): void => {
    if (element === null || awaited.current === null) return;
    if (element.id !== `loydos-${awaited.current}`) return;
    awaited.current = null;
    element.focus();
  }, []);
  return {
    current,
    open,
    heading,
    around: around(rows, current ?? ''),
    /** Goes on to what waits next after a decision; false when nothing does. */
    goOn: (decided: string): boolean => {
      const next = nextWaiting(rows, decided);
      setLast(decided);
      if (next !== null) open(next);
      return next !== null;
    },
    hrefOf: (id: string): string => {
      const parameters = new URLSearchParams(search);
      parameters.set(selectedParameter, id);
      return `${place}?${parameters.toString()}`;
    },
    /** The finding decided on last, to come back to when it is undone. */
    last,
  };
};
