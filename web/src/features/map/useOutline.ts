import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { moveFor, type OutlineMove } from '#graph-view/outline-keys.ts';
import { nodeAt, outlineRows, type OutlineRow } from '#graph-view/outline.ts';
import type { ViewModel } from '#graph-view/view-model.ts';

type Asked = {
  readonly view: ViewModel;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
};

export type Outline = {
  readonly rows: readonly OutlineRow[];
  /** The row that Tab reaches. */
  readonly active: string | null;
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly toggle: (row: OutlineRow) => void;
  readonly select: (row: OutlineRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const toggled = (open: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
};

const rowElement = (tree: HTMLElement | null, key: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;

/** Scrolls the list alone, never the page: the reader may be looking at the map. */
const revealIn = (tree: HTMLElement | null, key: string): void => {
  const scroller = tree?.parentElement;
  const row = rowElement(tree, key);
  if (!scroller || !row || scroller.scrollHeight <= scroller.clientHeight) return;
  const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    scroller.scrollTop += inner.top - outer.top - outer.height / 3;
};

/** Rows, the one in focus, and what keys do: up and down to the next, right to neighbours, left back, Enter selects. */
export const useOutline = ({ view, selected, onSelect }: Asked): Outline => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(selected);
  const [followed, setFollowed] = useState(selected);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineRows(view, open), [view, open]);
  const active = rows.some(({ key }) => key === at) ? at : (rows[0]?.key ?? null);
  // Chosen on the map: the list follows, unless its focus is on the same one in another place.
  if (followed !== selected) {
    setFollowed(selected);
    if (selected !== null && (at === null || nodeAt(at) !== selected)) setAt(selected);
  }
  useEffect(() => {
    if (selected !== null) revealIn(tree.current, selected);
  }, [selected]);
  const toggle = useCallback((row: OutlineRow) => {
    setOpen((before) => toggled(before, row.key));
    setAt(row.key);
  }, []);
  const select = useCallback(
    (row: OutlineRow) => {
      setAt(row.key);
      onSelect(row.node.id);
    },
    [onSelect],
  );
  const make = (move: OutlineMove): void => {
    if (move.do === 'select') onSelect(move.id);
    else if (move.do === 'go') {
      setAt(move.key);
      rowElement(tree.current, move.key)?.focus();
    } else setOpen((before) => toggled(before, move.key));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveFor(rows, active, event.key);
    if (!move) return;
    event.preventDefault();
    make(move);
  };
  return { rows, active, tree, toggle, select, onKeyDown };
};
