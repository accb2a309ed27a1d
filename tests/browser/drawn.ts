// What is drawn on the map: read from the instance that Cytoscape leaves on its container, and from SVGs.
import type { Locator, Page } from 'playwright';

export type Spot = { readonly x: number; readonly y: number };

export type DrawnNode = {
  readonly id: string;
  /** On the picture, and on the window. */
  readonly at: Spot;
  readonly seen: Spot;
  readonly width: number;
  readonly height: number;
  /** Outlines and texts of its drawing. */
  readonly drawing: string;
  readonly classes: string;
};

export type DrawnLook = {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string;
  readonly isHollow: boolean;
  readonly dot: string;
  /** Of the dot, without its outline's outer half. */
  readonly radius: number;
  readonly sign: string;
};

export type DrawnTie = {
  readonly source: string;
  readonly target: string;
  /** Of its middle control point, to the right hand. */
  readonly bend: number;
  readonly look: DrawnLook;
};

export type Drawn = { readonly zoom: number; readonly nodes: readonly DrawnNode[]; readonly ties: readonly DrawnTie[] };

/** The picture with all of it in, and nothing more to come. */
export const pictureReady = async (page: Page): Promise<void> => {
  await page.locator('.graph-frame[aria-busy="false"]').waitFor();
};

export const pictureOf = (page: Page): Promise<Drawn> =>
  page.locator('.graph-canvas').evaluate((element) => {
    type One = {
      readonly id: () => string;
      readonly data: (name: string) => unknown;
      readonly style: (name: string) => string;
      readonly numericStyle: (name: string) => number;
      readonly classes: () => readonly string[];
      readonly position: () => Spot;
      readonly renderedPosition: () => Spot;
      readonly width: () => number;
      readonly height: () => number;
      readonly source: () => One;
      readonly target: () => One;
      readonly controlPoints: () => readonly Spot[] | undefined;
    };
    type Many = { readonly toArray: () => readonly One[] };
    type Instance = { readonly zoom: () => number; readonly nodes: () => Many; readonly edges: () => Many };
    const { _cyreg: registry } = element as unknown as { readonly _cyreg: { readonly cy: Instance } };
    const { cy } = registry;
    const drawingIn = (image: string): string => {
      const svg = decodeURIComponent(image.slice(image.indexOf(',') + 1));
      return [...svg.matchAll(/ d="([^"]*)"|>([^<]+)<\/text>/g)].map(([, d, text]) => d ?? text).join(' | ');
    };
    const bendOf = (edge: One): number => {
      const [control] = edge.controlPoints() ?? [];
      if (!control) return 0;
      const [from, to] = [edge.source().position(), edge.target().position()];
      const way = Math.hypot(to.x - from.x, to.y - from.y);
      const [dx, dy] = [(to.x - from.x) / way, (to.y - from.y) / way];
      return (control.y - (from.y + to.y) / 2) * dx - (control.x - (from.x + to.x) / 2) * dy;
    };
    const lookOf = (edge: One) => {
      const rim = edge.numericStyle('line-outline-width');
      const isHollow = rim > 0;
      return {
        stroke: edge.style(isHollow ? 'line-outline-color' : 'line-color'),
        width: edge.numericStyle('width') + 2 * rim,
        dash: edge.style('line-style') === 'dashed' ? edge.style('line-dash-pattern').replaceAll('px', '') : '',
        isHollow,
        dot: edge.style('target-arrow-shape') === 'none' ? '' : edge.style('target-arrow-fill'),
        // Cytoscape's own measure of an arrow.
        radius: Math.round(29 * 0.15 * edge.numericStyle('arrow-scale') * 100) / 100,
        sign: edge.style('label'),
      };
    };
    return {
      zoom: cy.zoom(),
      nodes: cy
        .nodes()
        .toArray()
        .map((node) => ({
          id: node.id(),
          at: { ...node.position() },
          seen: { ...node.renderedPosition() },
          width: node.width(),
          height: node.height(),
          drawing: drawingIn(node.style('background-image')),
          classes: node.classes().join(' '),
        })),
      ties: cy
        .edges()
        .toArray()
        .map((edge) => ({
          source: edge.source().id(),
          target: edge.target().id(),
          bend: bendOf(edge),
          look: lookOf(edge),
        })),
    };
  });

export const drawnNode = async (page: Page, id: string): Promise<DrawnNode | undefined> =>
  (await pictureOf(page)).nodes.find((node) => node.id === id);

export type FileLines = {
  readonly look: Omit<DrawnLook, 'dot' | 'radius' | 'sign'>;
  readonly paths: readonly string[];
};

export type DrawnFile = {
  readonly nodes: readonly { readonly at: string; readonly drawing: string }[];
  readonly lines: readonly FileLines[];
  /** Dots, each as its kind, radius and leftmost point, and signs with their places. */
  readonly marks: readonly string[];
};

/** What an SVG of the picture function shows, in the words of the above; nodes each by itself, as in a file. */
export const drawnIn = (holder: Locator): Promise<DrawnFile> =>
  holder.evaluate((block) => {
    // The picture itself: what stands under it in a file is its legend.
    const frame = block.querySelector('svg') ?? block;
    const picture = frame.querySelector(':scope > g') ?? frame;
    const idOf = (use: Element): string => (use.getAttribute('href') ?? '').slice(1);
    // What drawings have in common is used by them.
    const partsIn = (element: Element | null): readonly string[] =>
      [...(element?.children ?? [])].flatMap((part) =>
        part.tagName === 'use'
          ? partsIn(frame.querySelector(`[id="${idOf(part)}"]`))
          : part.tagName === 'rect'
            ? []
            : [part.getAttribute('d') ?? part.textContent ?? ''],
      );
    const drawingIn = (id: string): string => partsIn(frame.querySelector(`[id="${id}"]`)).join(' | ');
    const uses = [...picture.querySelectorAll('use')];
    const isSign = (use: Element): boolean => /(disputed|lapsed)$/.test(idOf(use));
    const placeOf = (use: Element): string => `${use.getAttribute('x')} ${use.getAttribute('y')}`;
    const paths = [...picture.querySelectorAll<SVGPathElement>('g > path')];
    const isCore = (path: SVGPathElement): boolean =>
      path.previousElementSibling?.getAttribute('d') === path.getAttribute('d');
    const isLine = (path: SVGPathElement): boolean => path.getAttribute('fill') === null;
    const partsOf = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const ground = partsOf(getComputedStyle(block).backgroundColor);
    // What is seen of a line that is see-through on the ground.
    const strokeOf = (path: SVGPathElement): string => {
      const share = Number(path.parentElement?.getAttribute('opacity') ?? 1);
      const parts = partsOf(getComputedStyle(path).stroke);
      return `rgb(${parts.map((part, row) => Math.round(part * share + (ground[row] ?? 0) * (1 - share))).join(',')})`;
    };
    return {
      nodes: uses
        .filter((use) => !isSign(use))
        .map((use) => {
          return { at: placeOf(use), drawing: drawingIn(idOf(use)) };
        }),
      lines: paths
        .filter((path) => isLine(path) && !isCore(path))
        .map((path) => ({
          look: {
            stroke: strokeOf(path),
            width: Number(path.getAttribute('stroke-width')),
            dash: path.getAttribute('stroke-dasharray') ?? '',
            isHollow: path.nextElementSibling?.getAttribute('d') === path.getAttribute('d'),
          },
          paths: (path.getAttribute('d') ?? '').split(/(?=M)/),
        })),
      marks: [
        ...paths
          .filter((path) => !isLine(path))
          .flatMap((path) =>
            [...(path.getAttribute('d') ?? '').matchAll(/M(\S+ \S+?)a([\d.]+)/g)].map(
              ([, at, radius]) => `${path.getAttribute('stroke') === null ? 'filled' : 'hollow'} ${radius} ${at}`,
            ),
          ),
        ...uses.filter(isSign).map((use) => `${idOf(use).endsWith('disputed') ? '!' : '×'} ${placeOf(use)}`),
      ],
    };
  });

/** The share of pixels that differ between two shots of one part of the page, by more than the smoothing of an edge. */
export const differenceOf = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (shots) => {
      const [a, b] = await Promise.all(
        shots.map(async (shot) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b || a.length !== b.length) return 1;
      let differing = 0;
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2].reduce((sum, part) => sum + Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)), 0);
        if (apart > 200) differing += 1;
      }
      return (4 * differing) / a.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );
