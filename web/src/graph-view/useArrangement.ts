import { useEffect, useMemo, useState } from 'react';
import { arrange } from './arrange.ts';
import { labelLines, type Label, type Measure } from './label-lines.ts';
import { nodeSize } from './node-sizes.ts';
import type { Body, Frame } from './reading-price.ts';
import type { Settled } from './settle.ts';
import type { ViewModel } from './view-model.ts';

export type Arranged = {
  readonly places: ReadonlyMap<string, Settled>;
  readonly labels: ReadonlyMap<string, Label>;
  /** Size of the nodes; labels keep theirs. */
  readonly scale: number;
};

/** Pixels. */
export const labelSize = 13;
const labelLimits = { width: 122, lines: 3, lineHeight: 16 };
/** Without quotes: Cytoscape knows none. */
const family = 'Noto Sans Variable, Noto Sans Fallback, system-ui, sans-serif';
export const labelFont = { family, weight: 400, boldWeight: 700 };

/** A node and its name want this much room, and cannot do with less. Square pixels. */
const room = { wanted: 12_500, least: 7800 };
const smallestScale = 0.72;

/** How long to work before the page gets its turn. Milliseconds. */
const slice = 12;
const pauses = (): (() => Promise<void> | undefined) => {
  let until = performance.now() + slice;
  return () =>
    performance.now() < until
      ? undefined
      : new Promise((resolve) => {
          setTimeout(() => {
            until = performance.now() + slice;
            resolve();
          });
        });
};

const measureWith = (): Measure => {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, isBold) => {
    if (!pen) return text.length * labelSize * 0.55;
    pen.font = `${isBold ? labelFont.boldWeight : labelFont.weight} ${labelSize}px ${family}`;
    return pen.measureText(text).width;
  };
};

/** Smaller nodes where room is short, and a larger picture than the window where that does not do. */
const roomFor = (count: number, { width, height }: Frame): { readonly scale: number; readonly frame: Frame } => {
  const each = (width * height) / Math.max(1, count);
  const scale = Math.min(1, Math.max(smallestScale, Math.sqrt(each / room.wanted)));
  const grown = Math.max(1, Math.sqrt(room.least / each));
  return { scale, frame: { width: width * grown, height: height * grown } };
};

const work = async (view: ViewModel, window: Frame): Promise<Arranged> => {
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} ${labelSize}px 'Noto Sans Variable'`)));
  const { scale, frame } = roomFor(view.nodes.length, window);
  const measure = measureWith();
  const labels = new Map(
    view.nodes.map(({ id, kind, name }) => [id, labelLines(name, kind === 'network', measure, labelLimits)]),
  );
  const bodies = view.nodes.map(({ id, kind }): Body => {
    const { width, height } = nodeSize(kind, scale);
    return { id, width, height, label: labels.get(id) ?? { lines: [], width: 0, height: 0 } };
  });
  const edges = new Map(view.edges.map(({ from, to }) => [[from, to].toSorted().join(' '), [from, to] as const]));
  const places = await arrange({ bodies, edges: [...edges.values()], frame, pause: pauses() });
  return { places, labels, scale };
};

/** Pictures already arranged, the latest last: coming back shows them at once. */
const kept = new Map<string, Promise<Arranged>>();
const keptAtMost = 8;

const arrangedFor = (key: string, view: ViewModel, window: Frame): Promise<Arranged> => {
  const known = kept.get(key) ?? work(view, window);
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return known;
};

/** Places for all of the view, worked out after the first paint; null until then. */
export const useArrangement = (view: ViewModel, window: Frame | null): Arranged | null => {
  const [arranged, setArranged] = useState<{ readonly key: string; readonly value: Arranged } | null>(null);
  const key = useMemo(
    () =>
      JSON.stringify([
        window,
        view.nodes.map(({ id, name }) => [id, name]),
        view.edges.map(({ from, to }) => [from, to]),
      ]),
    [view, window],
  );
  useEffect(() => {
    if (window === null) return undefined;
    let isCurrent = true;
    void arrangedFor(key, view, window).then((value) => {
      if (isCurrent) setArranged({ key, value });
    });
    return () => {
      isCurrent = false;
    };
    // The key holds what matters of the view and the window.
  }, [key]);
  return arranged?.value ?? null;
};
