/** How readable a finished picture is, counted plainly: for tests and for people who want to know. */
import { labelBox, shapeBox, type LayoutTask, type Place } from './bodies.ts';
import { doCross, doOverlap, isCrossedBy, type Box, type Point } from './boxes.ts';

export type Readability = {
  /** Pairs of boxes that cover each other: names and drawings of two nodes. */
  readonly overlaps: number;
  readonly tiesThroughLabels: number;
  readonly tiesThroughNodes: number;
  readonly crossings: number;
};

type Drawn = { readonly id: string; readonly at: Point; readonly shape: Box; readonly label: Box | null };
type Line = readonly [Drawn, Drawn];

const drawnOf = ({ bodies }: LayoutTask, places: ReadonlyMap<string, Place>): readonly Drawn[] =>
  bodies.flatMap((body) => {
    const place = places.get(body.id);
    if (!place) return [];
    const label = body.label.width === 0 ? null : labelBox(body, place);
    return [{ id: body.id, at: place, shape: shapeBox(body, place), label }];
  });

/** Each tied pair once. */
const linesOf = ({ ties }: LayoutTask, drawn: readonly Drawn[]): readonly Line[] => {
  const byId = new Map(drawn.map((one) => [one.id, one]));
  const pairs = new Map(ties.map(([from, to]) => [from < to ? `${from} ${to}` : `${to} ${from}`, [from, to] as const]));
  return [...pairs.values()].flatMap(([from, to]): readonly Line[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b && a !== b ? [[a, b]] : [];
  });
};

const count = <T>(values: readonly T[], is: (value: T) => boolean): number => values.filter(is).length;

const overlapsOf = (a: Drawn, b: Drawn): number => {
  const boxesOf = ({ shape, label }: Drawn): readonly Box[] => (label ? [shape, label] : [shape]);
  return boxesOf(a).reduce((sum, one) => sum + count(boxesOf(b), (other) => doOverlap(one, other)), 0);
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Takes the square of the number of nodes and ties. */
export const readabilityOf = (task: LayoutTask, places: ReadonlyMap<string, Place>): Readability => {
  const drawn = drawnOf(task, places);
  const lines = linesOf(task, drawn);
  const through = (boxOf: (one: Drawn) => Box | null): number =>
    sum(
      lines.map(([a, b]) =>
        count(drawn, (one) => {
          const box = boxOf(one);
          return one !== a && one !== b && box !== null && isCrossedBy(box, a.at, b.at);
        }),
      ),
    );
  return {
    overlaps: sum(drawn.flatMap((a, row) => drawn.slice(row + 1).map((b) => overlapsOf(a, b)))),
    tiesThroughLabels: through(({ label }) => label),
    tiesThroughNodes: through(({ shape }) => shape),
    crossings: sum(
      lines.map(([a, b], row) =>
        count(
          lines.slice(row + 1),
          ([c, d]) => a !== c && a !== d && b !== c && b !== d && doCross(a.at, b.at, c.at, d.at),
        ),
      ),
    ),
  };
};
