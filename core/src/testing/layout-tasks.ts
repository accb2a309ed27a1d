/** Pictures of chance, for tests of the layout. */
import type { Chance } from '#domain/chance.ts';
import { sides, type Body, type LayoutTask, type Place } from '#view/layout/bodies.ts';

export const bodyOf = (id: string, chance: Chance): Body => {
  const lines = chance.below(4);
  return {
    id,
    width: 24 + chance.below(24),
    height: 24 + chance.below(24),
    label: {
      lines: Array.from({ length: lines }, () => id),
      width: lines === 0 ? 0 : 40 + chance.below(80),
      height: lines * 16,
    },
  };
};

/** Also ties to oneself, repeated ones, and to what is not there. */
export const randomTask = (chance: Chance, count: number, frame = { width: 700, height: 500 }): LayoutTask => {
  const bodies = Array.from({ length: count }, (_, at) => bodyOf(`body ${at}`, chance));
  const ids = [...bodies.map(({ id }) => id), 'nobody'];
  const ties = Array.from({ length: chance.below(2 * count + 1) }, () => [chance.pick(ids), chance.pick(ids)] as const);
  return { bodies, ties, frame };
};

export const randomPlaces = (chance: Chance, { bodies, frame }: LayoutTask): ReadonlyMap<string, Place> =>
  new Map(
    bodies.map(({ id }) => [
      id,
      { x: chance.below(frame.width), y: chance.below(frame.height), side: chance.pick(sides) },
    ]),
  );
