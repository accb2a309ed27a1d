/**
 * Names on a canvas of their own over Cytoscape's: they keep their size at every zoom without a single style being
 * changed, and stay sharp while the picture below is moved as a texture. Boxes and breaks are those of the scene.
 */
import { nameBoxOf } from '@tvl/core/view/picture/bounds.ts';
import { dimmed, ringRadiusOf } from '@tvl/core/view/picture/emphasis.ts';
import type { Scene, SceneNode } from '@tvl/core/view/picture/scene.ts';
import { namesAt, type Sight, type Window } from '@tvl/core/view/picture/sight.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import { onWindow } from './sights.ts';
import type { Colours } from './useColours.ts';

const family = '"Noto Sans Variable", "Noto Sans Fallback", "Noto Sans", system-ui, sans-serif';
/** Half the height of capitals, in letter sizes: a line stands on its middle by it. */
const halfCapital = 0.357;
/** Around letters, so that they are read on any line. Pixels. */
const halo = 6;

export type Naming = {
  readonly selected: string | null;
  readonly pointed: string | null;
  readonly found: { readonly has: (id: string) => boolean } | null;
};

/** Names that have room: first the selected one, which always has it, and what it is tied to; and what is pointed at. */
export const namesIn = (scene: Scene, zoom: number, { selected, pointed }: Naming): ReadonlySet<string> => {
  const near = scene.ties.filter(({ edge }) => edge.from === selected || edge.to === selected);
  const first = new Set([selected ?? '', ...near.flatMap(({ edge }) => [edge.from, edge.to])]);
  const always = [selected, pointed].filter((id) => id !== null);
  return new Set([...always, ...namesAt(scene, zoom, selected === null ? undefined : first)]);
};

type Paint = {
  readonly scene: Scene;
  readonly names: ReadonlySet<string>;
  readonly sight: Sight;
  readonly window: Window;
  readonly naming: Naming;
  readonly colours: Colours;
  /** Where a node stands just now: it may be on its way. */
  readonly placeOf: (one: SceneNode) => Spot;
};

const withRing = (one: SceneNode): SceneNode => {
  const across = 2 * ringRadiusOf(one);
  return { ...one, width: across, height: across };
};

const write = (pen: CanvasRenderingContext2D, node: SceneNode, paint: Paint): void => {
  const { scene, sight, window, naming, colours } = paint;
  const isSelected = node.node.id === naming.selected;
  const at = { ...(isSelected ? withRing(node) : node), ...paint.placeOf(node) };
  const box = nameBoxOf(at, scene.lineHeight, sight.zoom);
  const from = onWindow({ x: box.left, y: box.top }, sight, window);
  const to = onWindow({ x: box.right, y: box.bottom }, sight, window);
  if (to.x < 0 || to.y < 0 || from.x > window.width || from.y > window.height) return;
  const [x, align] =
    node.side === 'right'
      ? ([from.x, 'left'] as const)
      : node.side === 'left'
        ? ([to.x, 'right'] as const)
        : ([(from.x + to.x) / 2, 'center'] as const);
  const weight = isSelected || node.node.kind === 'network' ? 700 : 400;
  pen.font = `${weight} ${scene.letters}px ${family}`;
  pen.textAlign = align;
  pen.fillStyle = colours(node.node.state === 'ended' ? '--ink-2' : '--ink');
  pen.globalAlpha = naming.found !== null && !naming.found.has(node.node.id) ? dimmed : 1;
  const lineAt = (row: number): number => from.y + scene.lineHeight * (row + 0.5) + halfCapital * scene.letters;
  for (const [row, line] of node.lines.entries()) pen.strokeText(line, x, lineAt(row));
  for (const [row, line] of node.lines.entries()) pen.fillText(line, x, lineAt(row));
};

/** Paints anew; the one pointed at and the selected one lie on top. */
export const paintNames = (canvas: HTMLCanvasElement, paint: Paint): void => {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { scene, names, window, naming, colours } = paint;
  const ratio = devicePixelRatio;
  const [width, height] = [Math.round(window.width * ratio), Math.round(window.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.lineJoin = 'round';
  pen.lineWidth = halo;
  pen.strokeStyle = colours('--label-halo');
  const rank = ({ node: { id } }: SceneNode): number => (id === naming.selected ? 2 : id === naming.pointed ? 1 : 0);
  const shown = scene.nodes.filter(({ node }) => names.has(node.id));
  for (const one of shown.toSorted((a, b) => rank(a) - rank(b))) write(pen, one, paint);
};
