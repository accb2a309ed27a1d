/** Places for any view: those of the base view where it is that, else laid out from them. */
import type { Shape } from '@tvl/core/view/layout/frames.ts';
import { layoutTaskOf } from '@tvl/core/view/layout/task-of.ts';
import type { SceneLayout } from '@tvl/core/view/picture/scene-of.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import { signatureOf, type BaseLayout } from './base-layout.ts';
import type { LayoutThread, Places } from './layout-thread.ts';

/** More nodes than this make no picture that anybody can read. */
export const mostDrawn = 1500;

export class TooManyError extends Error {}

/** Layouts kept, the latest used last. */
const mostKept = 32;

export type ViewPlaces = {
  /** Rejects with TooManyError, or NoLayoutError when it cannot be had in time. */
  readonly layoutFor: (whole: ViewModel, shape: Shape) => Promise<SceneLayout>;
};

export const openViewPlaces = (base: BaseLayout, thread: LayoutThread): ViewPlaces => {
  const kept = new Map<string, Promise<Places>>();
  const keep = (key: string, made: Promise<Places>): void => {
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };

  const placesFor = async (whole: ViewModel, shape: Shape): Promise<Places> => {
    const anchors = (await base.ready()).places[shape];
    if (whole.nodes.length === anchors.size && whole.nodes.every(({ id }) => anchors.has(id))) return anchors;
    const task = layoutTaskOf(whole, shape, anchors);
    const key = `${shape} ${signatureOf(task)}`;
    const made = kept.get(key) ?? thread.layOut(task);
    keep(key, made);
    // What failed may do better next time.
    made.catch(() => kept.delete(key));
    return made;
  };

  return {
    layoutFor: async (whole, shape) => {
      if (whole.nodes.length > mostDrawn) throw new TooManyError(`${whole.nodes.length} nodes`);
      const { labels, room } = layoutTaskOf(whole, shape);
      return { places: await placesFor(whole, shape), labels, room };
    },
  };
};
