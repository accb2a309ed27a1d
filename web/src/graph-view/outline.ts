/** The map as a list: every node of the picture once, and under it, when opened, its neighbours. */
import type { Neighbour, ViewEdge, ViewModel, ViewNode } from './view-model.ts';

export type OutlineRow = {
  /** The way to the row: ids from the top. The same node may stand under several others. */
  readonly key: string;
  readonly parent: string | null;
  /** The node of the row above it. */
  readonly above: string | null;
  readonly node: ViewNode;
  readonly level: number;
  /** What ties it to the row above; empty at the top. */
  readonly ties: readonly ViewEdge[];
  readonly canOpen: boolean;
  readonly isOpen: boolean;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
};

/** Ids hold no such sign. */
const step = '>';

/** The node that a row's key leads to. */
export const nodeAt = (key: string): string => key.slice(key.lastIndexOf(step) + 1);

const childrenOf = (view: ViewModel, id: string, above: string | null): readonly Neighbour[] =>
  (view.neighbours.get(id) ?? []).filter(({ node }) => node.id !== above);

type Above = { readonly key: string; readonly id: string; readonly above: string | null; readonly level: number };

const rowsUnder = (view: ViewModel, open: ReadonlySet<string>, parent: Above): readonly OutlineRow[] => {
  const children = childrenOf(view, parent.id, parent.above);
  return children.flatMap(({ node, ties }, index) => {
    const key = `${parent.key}${step}${node.id}`;
    const level = parent.level + 1;
    const isOpen = open.has(key);
    const row: OutlineRow = {
      key,
      parent: parent.key,
      above: parent.id,
      node,
      level,
      ties,
      canOpen: childrenOf(view, node.id, parent.id).length > 0,
      isOpen,
      position: index + 1,
      siblings: children.length,
    };
    return isOpen ? [row, ...rowsUnder(view, open, { key, id: node.id, above: parent.id, level })] : [row];
  });
};

/** All rows in sight, top to bottom. `open` holds the keys of opened rows. */
export const outlineRows = (view: ViewModel, open: ReadonlySet<string>): readonly OutlineRow[] => {
  const { found } = view;
  const top = found === null ? view.nodes : view.nodes.filter(({ id }) => found.has(id));
  const kin = Map.groupBy(top, ({ kind }) => kind);
  return [...kin.values()].flatMap((siblings) =>
    siblings.flatMap((node, index) => {
      const isOpen = open.has(node.id);
      const row: OutlineRow = {
        key: node.id,
        parent: null,
        above: null,
        node,
        level: 1,
        ties: [],
        canOpen: (view.neighbours.get(node.id) ?? []).length > 0,
        isOpen,
        position: index + 1,
        siblings: siblings.length,
      };
      return isOpen ? [row, ...rowsUnder(view, open, { key: node.id, id: node.id, above: null, level: 1 })] : [row];
    }),
  );
};
