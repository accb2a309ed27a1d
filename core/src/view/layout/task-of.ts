/** From what is shown to what is laid out. */
import { nodeSize } from '../picture/node-sizes.ts';
import type { ViewModel } from '../view-model.ts';
import type { LayoutTask, Place } from './bodies.ts';
import { nameLabel, roomFor, type Room, type Shape } from './frames.ts';
import type { Label } from './labels.ts';

export type ViewLayoutTask = LayoutTask & {
  readonly labels: ReadonlyMap<string, Label>;
  readonly room: Room;
};

/** The same view gives the same task on a server and in a browser. `anchors`: where things stood before. */
export const layoutTaskOf = (
  { nodes, edges }: ViewModel,
  shape: Shape,
  anchors?: ReadonlyMap<string, Place>,
): ViewLayoutTask => {
  const room = roomFor(nodes.length, shape);
  const labels = new Map(nodes.map(({ id, kind, name }) => [id, nameLabel(name, kind, room)]));
  return {
    bodies: nodes.map(({ id, kind }) => {
      const { width, height } = nodeSize(kind, room.scale);
      return { id, width, height, label: labels.get(id) ?? { lines: [], width: 0, height: 0 } };
    }),
    // Shown and hidden by a press, what networks share moves nothing.
    ties: edges.flatMap(({ kind, from, to }) => (kind === 'sharing' ? [] : [[from, to] as const])),
    frame: room.frame,
    labels,
    room,
    ...(anchors ? { anchors } : {}),
  };
};
