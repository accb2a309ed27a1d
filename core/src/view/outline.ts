/** The map as a list: every node of the picture once, and under it, when opened, its neighbours. */
import { outlineOrder, type Neighbour, type ViewEdge, type ViewModel, type ViewNode } from './view-model.ts';

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

/** Themes follow networks; any other grouping is what the reader asked to see, and comes first. */
const rankIn =
  ({ grouping }: ViewModel) =>
  ({ kind, isGroup }: ViewNode): number =>
    isGroup && grouping !== 'theme' ? -1 : outlineOrder.indexOf(kind);

/** Rows at the top: what is found when something is looked for, drawn or not, else all that is drawn. */
const topOf = (view: ViewModel): readonly ViewNode[] => {
  const rank = rankIn(view);
  return (view.found ?? view.nodes).toSorted((a, b) => rank(a) - rank(b));
};

/** All rows in sight, top to bottom. `open` holds the keys of opened rows. */
export const outlineRows = (view: ViewModel, open: ReadonlySet<string>): readonly OutlineRow[] => {
  const kin = Map.groupBy(topOf(view), ({ kind, isGroup }) => (isGroup ? 'group' : kind));
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
        canOpen: node.folded > 0 || (view.neighbours.get(node.id) ?? []).length > 0,
        isOpen,
        position: index + 1,
        siblings: siblings.length,
      };
      return isOpen ? [row, ...rowsUnder(view, open, { key: node.id, id: node.id, above: null, level: 1 })] : [row];
    }),
  );
};

/** How many are tied to a group, those folded into it too. */
export const sizeOfGroup = (view: ViewModel, { id, folded }: ViewNode): number =>
  (view.neighbours.get(id) ?? []).length + folded;

/** Keys of the rows that are open at first: groups the reader asked for, but for those whose all is folded away. */
export const openAtFirst = (view: ViewModel): readonly string[] =>
  view.grouping === 'theme'
    ? []
    : view.nodes.filter(({ id, isGroup }) => isGroup && view.neighbours.has(id)).map(({ id }) => id);
