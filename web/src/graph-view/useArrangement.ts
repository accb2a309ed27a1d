import { useEffect, useMemo, useState } from 'react';
import { arrange, mostSettled } from './arrange.ts';
import type { Box } from './boxes.ts';
import { labelLines, type Label, type Measure } from './label-lines.ts';
import { nodeSize } from '@tvl/core/view/picture/node-sizes.ts';
import type { Body, Frame } from './reading-price.ts';
import type { Settled } from './settle.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import { windowPadding } from './viewport.ts';

export type Arranged = {
  readonly places: ReadonlyMap<string, Settled>;
  readonly labels: ReadonlyMap<string, Label>;
  /** Size of the nodes. */
  readonly scale: number;
  /** Of the names, on the screen. Pixels. */
  readonly letters: number;
  /** From which zoom on names are shown: those of networks, and all. */
  readonly namesFrom: { readonly networks: number; readonly all: number };
  /** All of a picture that is larger than its window: at first only networks are named in it. */
  readonly frame: Box | null;
};

/** Letters of names, where there is room and where there is little. Pixels. */
const letterSize = { roomy: 13, tight: 12 };
export const lineHeight = 1.22;
const mostLines = { plenty: 5, normal: 3, cramped: 2 };
const labelWidth = { network: 120, other: 112 };
/** Without quotes: Cytoscape knows none. */
const family = 'Noto Sans Variable, Noto Sans Fallback, system-ui, sans-serif';
export const labelFont = { family, regular: 400, bold: 700 };

/** A node and its name want this much room, and cannot do with less. Square pixels. */
const room = { plenty: 24_000, wanted: 12_500, tight: 9800, least: 7300 };
const smallestScale = 0.72;

/** At less than these zooms names would lie on each other: first only networks keep theirs, then none does. */
const allNamed = 0.9;
const networksNamed = 0.42;

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

const measureWith = (letters: number): Measure => {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, isBold) => {
    if (!pen) return text.length * letters * 0.55;
    pen.font = `${isBold ? labelFont.bold : labelFont.regular} ${letters}px ${family}`;
    return pen.measureText(text).width;
  };
};

type Room = {
  readonly scale: number;
  readonly letters: number;
  /** Of a name, at most. */
  readonly lines: number;
  readonly frame: Frame;
  /** How much larger than its window the picture is. */
  readonly grown: number;
};

/** Smaller nodes and letters where room is short, and a larger picture than the window where that does not do. */
const roomFor = (count: number, window: Frame): Room => {
  const width = window.width - 2 * windowPadding;
  const height = window.height - 2 * windowPadding;
  const each = (width * height) / Math.max(1, count);
  const scale = Math.min(1, Math.max(smallestScale, Math.sqrt(each / room.wanted)));
  const grown = Math.max(1, Math.sqrt(room.least / each));
  const letters = each < room.tight ? letterSize.tight : letterSize.roomy;
  const lines = grown > 1 ? mostLines.cramped : each > room.plenty ? mostLines.plenty : mostLines.normal;
  return { scale, letters, lines, frame: { width: width * grown, height: height * grown }, grown };
};

const labelsOf = (view: ViewModel, { letters, lines }: Room): ReadonlyMap<string, Label> => {
  const measure = measureWith(letters);
  return new Map(
    view.nodes.map(({ id, kind, name }) => {
      const isNetwork = kind === 'network';
      const width = isNetwork ? labelWidth.network : labelWidth.other;
      return [id, labelLines(name, isNetwork, measure, { width, lines, lineHeight: letters * lineHeight })];
    }),
  );
};

const noLabel: Label = { lines: [], width: 0, height: 0 };

/** Room kept for a name: in a picture larger than its window, more for networks and none for the others. */
const roomForName = (label: Label | undefined, isNetwork: boolean, grown: number): Label => {
  if (!label || (grown > 1 && !isNetwork)) return noLabel;
  return { ...label, width: label.width * grown, height: label.height * grown };
};

const work = async (view: ViewModel, window: Frame): Promise<Arranged> => {
  const { regular, bold } = labelFont;
  await Promise.all([regular, bold].map((weight) => document.fonts.load(`${weight} 13px 'Noto Sans Variable'`)));
  const found = roomFor(view.nodes.length, window);
  const { scale, letters, frame, grown } = found;
  const labels = labelsOf(view, found);
  const bodies = view.nodes.map(({ id, kind }): Body => {
    const { width, height } = nodeSize(kind, scale);
    return { id, width, height, label: roomForName(labels.get(id), kind === 'network', grown) };
  });
  const edges = new Map(view.edges.map(({ from, to }) => [[from, to].toSorted().join(' '), [from, to] as const]));
  const places = await arrange({ bodies, edges: [...edges.values()], frame, pause: pauses() });
  const whole = { left: 0, right: frame.width, top: 0, bottom: frame.height };
  const isNamed = view.nodes.length <= mostSettled;
  const all = grown > 1 ? Math.max(allNamed, 1.2 / grown) : allNamed;
  const namesFrom = { all, networks: isNamed ? Math.min(networksNamed, 0.85 / grown) : allNamed };
  return { places, labels, scale, letters, namesFrom, frame: grown > 1 ? whole : null };
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
  const [arranged, setArranged] = useState<Arranged | null>(null);
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
    const show = async (): Promise<void> => {
      const value = await arrangedFor(key, view, window);
      if (isCurrent) setArranged(value);
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [key, view, window]);
  return arranged;
};
