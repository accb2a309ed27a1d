import { useEffect, useMemo, useState } from 'react';
import type { Room, Shape } from '@tvl/core/view/layout/frames.ts';
import { layoutTaskOf } from '@tvl/core/view/layout/task-of.ts';
import type { SceneLayout } from '@tvl/core/view/picture/scene-of.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import { basePlaces } from './base-places.ts';
import { layOutAside, type Places } from './lay-out-aside.ts';

export type Laid = SceneLayout & { readonly room: Room };

/** Layouts worked out before, the latest last: coming back shows them at once. */
const kept = new Map<string, Laid>();
const keptAtMost = 12;

const keep = (key: string, layout: Laid): void => {
  kept.delete(key);
  kept.set(key, layout);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
};

const keyOf = ({ nodes, edges }: ViewModel, shape: Shape, revision: number): string =>
  JSON.stringify([
    shape,
    revision,
    nodes.map(({ id, kind, name }) => [id, kind, name]),
    edges.map(({ from, to }) => [from, to]),
  ]);

const isBase = ({ nodes }: ViewModel, base: Places): boolean =>
  base.size === nodes.length && nodes.every(({ id }) => base.has(id));

export type Placing = {
  /** The latest there is; perhaps still that of the view before. */
  readonly layout: Laid | null;
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
};

type Asked = {
  readonly whole: ViewModel;
  /** Null while no places are wanted. */
  readonly shape: Shape | null;
  readonly revision: number;
};

/** Where everything of the view stands: the same for the same places of the server, view and shape, on every visit. */
export const usePlaces = ({ whole, shape, revision }: Asked): Placing => {
  const [latest, setLatest] = useState<Laid | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const key = useMemo(() => (shape === null ? null : keyOf(whole, shape, revision)), [whole, shape, revision]);
  const known = key === null ? undefined : kept.get(key);
  useEffect(() => {
    if (key === null || shape === null) return undefined;
    const giving = new AbortController();
    const show = async (): Promise<void> => {
      const layout = kept.get(key) ?? (await layoutFor({ whole, shape, revision }, giving.signal));
      keep(key, layout);
      if (!giving.signal.aborted) setLatest(layout);
    };
    show().catch(() => {
      if (!giving.signal.aborted) setFailed(key);
    });
    return () => giving.abort();
  }, [key, whole, shape, revision]);
  const hasFailed = failed !== null && failed === key;
  return { layout: known ?? latest, isWaiting: known === undefined && !hasFailed, hasFailed };
};

const layoutFor = async ({ whole, shape, revision }: Asked & { shape: Shape }, signal: AbortSignal): Promise<Laid> => {
  // Names are broken into lines while the places of the server are on their way.
  const { labels, room, ...task } = layoutTaskOf(whole, shape);
  const { [shape]: base } = await basePlaces(revision);
  if (isBase(whole, base)) return { places: base, labels, room };
  signal.throwIfAborted();
  const places = await layOutAside(base.size === 0 ? task : { ...task, anchors: base }, signal);
  return { places, labels, room };
};
