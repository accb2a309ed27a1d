/** A large picture is drawn as one sheet: what a finger holds is drawn apart from it. */
import type { Scene, SceneNode } from '@tvl/core/view/picture/scene.ts';
import type { Spot } from '@tvl/core/view/settings.ts';

/** A node on its way, and where it is. */
export type Held = { readonly id: string; readonly at: Spot };

const isTiedTo =
  (id: string) =>
  ({ edge: { from, to } }: Scene['ties'][number]): boolean =>
    from === id || to === id;

/** Without a node and its ties. */
export const without = (scene: Scene, id: string): Scene => {
  const isTied = isTiedTo(id);
  return {
    ...scene,
    nodes: scene.nodes.filter(({ node }) => node.id !== id),
    ties: scene.ties.filter((tie) => !isTied(tie)),
  };
};

/** The node alone where it is held, and its ties from there. */
export const heldIn = (scene: Scene, { id, at }: Held): Scene => {
  const put = (one: SceneNode): SceneNode => (one.node.id === id ? { ...one, ...at } : one);
  return {
    ...scene,
    nodes: scene.nodes.filter(({ node }) => node.id === id).map(put),
    ties: scene.ties.filter(isTiedTo(id)).map((tie) => ({ ...tie, from: put(tie.from), to: put(tie.to) })),
  };
};
