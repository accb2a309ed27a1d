/** Matrices with every row and column: zeros, and what nobody knows, told apart. */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { roundsOf } from './answers.ts';
import type { Grid } from './grid.ts';
import { groupGrid } from './group-matrix.ts';
import { placeGrid } from './place-matrix.ts';
import { resourceGrid } from './resource-matrix.ts';
import { sectorGrid } from './sector-matrix.ts';
import type { Matrix, MatrixId, MatrixQuestion } from './shape.ts';

export type { Cell, CellState, Line, Listed, Matrix, MatrixId, MatrixQuestion } from './shape.ts';
export { matrixIds } from './shape.ts';

type MakeGrid = (graph: GraphReader, question: MatrixQuestion, day: Day) => Grid;

const grids: Readonly<Record<MatrixId, MakeGrid>> = {
  municipalityTheme: placeGrid,
  municipalityTargetGroup: placeGrid,
  sectorTheme: sectorGrid,
  groupRepresentation: groupGrid,
  challengeResource: resourceGrid,
};

/** One pass over what is counted. Every total is distinct; sums over cells stand beside it. */
export const matrixOf = (graph: GraphReader, question: MatrixQuestion, day: Day): Matrix => ({
  id: question.id,
  ...grids[question.id](graph, question, day),
  round: roundsOf(graph, question.round, day).at(-1)?.id ?? null,
});
