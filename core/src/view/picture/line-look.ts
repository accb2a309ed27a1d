/** How ties look. One channel per question: the dot says who, width and sign how sure, dashes when. */
import type { EdgeKind, TieLook, ViewEdge } from '../view-model.ts';
import { certainties, edgeKinds, modes } from '../view-model.ts';
import type { LineLook } from './scene.ts';

/** Widths in pixels. */
const width = { thin: 1, said: 1.5, confirmed: 3, sharing: 4, hollow: 5 };
/** Width of the core of a hollow line, in the colour of the ground. Pixels. */
export const hollowCore = 2.5;

const dashes = { planned: [12, 6], recommended: [12, 5, 2, 5], ended: [1, 5], lapsed: [2, 6] } as const;
/** With round ends a wide line needs wider gaps for its dots to stay apart. */
const hollowDots = [1, 9] as const;

const dotOf: Readonly<Partial<Record<EdgeKind, LineLook['dot']>>> = { member: 'filled', participant: 'hollow' };

type Told = Pick<ViewEdge, 'kind' | 'certainty' | 'mode'>;

const widthOf = ({ kind, certainty }: Told): number => {
  if (certainty === 'confirmed') return width.confirmed;
  if (certainty === 'inferred') return width.hollow;
  if (kind === 'sharing') return width.sharing;
  return kind === 'group' ? width.thin : width.said;
};

const dashOf = ({ certainty, mode }: Told): LineLook['dash'] => {
  if (mode === 'ended') return certainty === 'inferred' ? hollowDots : dashes.ended;
  if (certainty === 'lapsed') return dashes.lapsed;
  return mode === 'current' ? null : dashes[mode];
};

const lookFor = (edge: Told): LineLook => ({
  width: widthOf(edge),
  colour: edge.mode === 'ended' ? '--edge-past' : '--edge',
  dash: dashOf(edge),
  isHollow: edge.certainty === 'inferred',
  dot: dotOf[edge.kind] ?? null,
  sign: edge.certainty === 'disputed' ? '!' : edge.certainty === 'lapsed' ? '×' : null,
});

const looks = new Map<string, LineLook>();

/** Thousands of ties share the few looks there are: ties of one look have the same object. */
export const lineLookOf = (edge: Told): LineLook => {
  const key = `${edge.kind} ${edge.certainty} ${edge.mode}`;
  const look = looks.get(key) ?? lookFor(edge);
  looks.set(key, look);
  return look;
};

const among = <T extends string>(known: readonly T[], look: string): T | undefined => known.find((one) => one === look);

/** The line that stands for a look in a legend: this one mark, and nothing else special. */
export const sampleLookOf = (look: TieLook): LineLook =>
  lineLookOf({
    kind: among(edgeKinds, look) ?? 'other',
    certainty: among(certainties, look) ?? 'said',
    mode: among(modes, look) ?? 'current',
  });
