import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { moveFor, type OutlineMove } from '@tvl/core/view/outline-keys.ts';
import { nodeAt, openAtFirst, outlineRows, type OutlineRow } from '@tvl/core/view/outline.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';
import { useDrawnRows } from './useDrawnRows.ts';

type Asked = {
  readonly view: ViewModel;
  readonly selected: string | null;
  readonly onChoose: (node: ViewNode) => void;
  /** Shows what is folded into a network or a group, or folds it back. */
  readonly onFold: (id: string, isOpen: boolean) => void;
  readonly isTyping: boolean;
};

export type Outline = {
  /** The rows that stand in the page. */
  readonly rows: readonly OutlineRow[];
  /** No more are on their way; the rest come when the reader comes near the `end`. */
  readonly isSettled: boolean;
  readonly end: RefObject<HTMLDivElement | null>;
  /** The row that Tab reaches. */
  readonly active: string | null;
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly toggle: (row: OutlineRow) => void;
  readonly select: (row: OutlineRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Keys go on from the row that has the focus, wherever it came from. */
  readonly onFocus: (event: FocusEvent) => void;
};

const toggled = (open: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
};

/** Whether the map is one that folds: a small one shows all of itself. */
const isFolding = ({ nodes }: ViewModel): boolean => nodes.some(({ kind, isOpen }) => kind === 'network' && !isOpen);

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

type Folds = {
  readonly open: ReadonlySet<string>;
  readonly turn: (row: OutlineRow) => void;
};

/** Which rows are open. Groups are at first; another grouping begins anew. */
const useFolds = (view: ViewModel, onFold: Asked['onFold']): Folds => {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openAtFirst(view)));
  const [grouping, setGrouping] = useState(view.grouping);
  if (grouping !== view.grouping) {
    setGrouping(view.grouping);
    setOpen(new Set(openAtFirst(view)));
  }
  /** A row that opens shows what is folded into its node; closing it at the top folds that back. */
  const turn = useCallback(
    (row: OutlineRow): void => {
      setOpen((before) => toggled(before, row.key));
      if ((row.node.kind !== 'network' && !row.node.isGroup) || row.level > 1) return;
      if (!row.isOpen && row.node.folded > 0) onFold(row.node.id, true);
      if (row.isOpen && row.node.isOpen && isFolding(view)) onFold(row.node.id, false);
    },
    [view, onFold],
  );
  return { open, turn };
};

/** The row last gone to. */
const useAt = (selected: string | null) => {
  const [at, setAt] = useState<string | null>(selected);
  const [followed, setFollowed] = useState(selected);
  // Chosen on the map: the list follows, unless its focus is on the same one in another place.
  if (followed !== selected) {
    setFollowed(selected);
    if (selected !== null && (at === null || nodeAt(at) !== selected)) setAt(selected);
  }
  return [at, setAt] as const;
};

/** Rows, the one in focus, and what keys do: up and down to the next, right to neighbours, left back, Enter selects. */
export const useOutline = ({ view, selected, onChoose, onFold, isTyping }: Asked): Outline => {
  const { open, turn } = useFolds(view, onFold);
  const [at, setAt] = useAt(selected);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineRows(view, open), [view, open]);
  const place = rows.findIndex(({ key }) => key === at);
  const end = useRef<HTMLDivElement>(null);
  const { drawn, isSettled, drawAtLeast } = useDrawnRows(rows.length, place + 1, isTyping, end);
  const active = rows[place < drawn ? Math.max(place, 0) : 0]?.key ?? null;
  useEffect(() => {
    if (selected !== null) revealIn(tree.current, selected);
  }, [selected]);
  const toggle = useCallback(
    (row: OutlineRow): void => {
      turn(row);
      setAt(row.key);
    },
    [turn, setAt],
  );
  const select = useCallback(
    (row: OutlineRow) => {
      setAt(row.key);
      onChoose(row.node);
    },
    [onChoose, setAt],
  );
  const make = (move: OutlineMove): void => {
    if (move.do === 'select') {
      const row = rows.find(({ key }) => key === active);
      if (row) select(row);
    } else if (move.do === 'go') {
      drawAtLeast(rows.findIndex(({ key }) => key === move.key) + 1);
      setAt(move.key);
      rowElement(tree.current, move.key)?.focus();
    } else {
      const row = rows.find(({ key }) => key === move.key);
      if (row) turn(row);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveFor(rows, active, event.key);
    if (!move) return;
    event.preventDefault();
    make(move);
  };
  const onFocus = ({ target }: FocusEvent): void => setAt((before) => target.getAttribute('data-key') ?? before);
  return {
    rows: rows.slice(0, drawn),
    isSettled,
    end,
    active,
    tree,
    toggle,
    select,
    onKeyDown,
    onFocus,
  };
};
