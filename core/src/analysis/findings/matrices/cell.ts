/** What a cell of a matrix rests on, and who might fill it. */
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { notKnown } from '../../dimensions.ts';
import { select } from '../../select.ts';
import type { Filler } from './filler.ts';
import { isCounting } from './lines.ts';
import { matrixOf, type Cell, type Line, type Listed, type MatrixId, type MatrixQuestion } from './matrix.ts';
import { placeFillers } from './place-fillers.ts';
import { resourceFillers } from './resource-fillers.ts';
import { groupFillers, sectorFillers } from './seat-fillers.ts';

export type CellDetails = {
  readonly cell: Cell;
  readonly row: Line;
  readonly column: Line;
  /** Ids of what is counted in it. */
  readonly counted: readonly string[];
  /** Who might fill it, the likeliest first. */
  readonly fillers: readonly Filler[];
};

type Fill = (graph: GraphReader, row: string, column: string, day: Day) => readonly Filler[];

const fills: Readonly<Record<MatrixId, Fill>> = {
  municipalityTheme: (graph, row, column, day) => placeFillers(graph, 'themes', column, row, day),
  municipalityTargetGroup: (graph, row, column, day) => placeFillers(graph, 'targetGroups', column, row, day),
  sectorTheme: sectorFillers,
  groupRepresentation: groupFillers,
  challengeResource: resourceFillers,
};

const countedIn = (graph: GraphReader, list: Listed | null, day: Day): readonly string[] =>
  list === null
    ? []
    : (select(graph, list.noun, { filter: list.filter, search: '', day }) as readonly AnyRecord[])
        .filter(isCounting)
        .map(({ id }) => id);

/** Null when the matrix has no such cell. What has no value, or does not apply, nobody can fill. */
export const cellDetails = (
  graph: GraphReader,
  question: MatrixQuestion,
  row: string,
  column: string,
  day: Day,
): CellDetails | null => {
  const { rows, columns, cells } = matrixOf(graph, question, day);
  const at = [rows.findIndex(({ id }) => id === row), columns.findIndex(({ id }) => id === column)] as const;
  const [rowLine, columnLine] = [rows[at[0]], columns[at[1]]];
  const cell = cells[at[0] * columns.length + at[1]];
  if (!rowLine || !columnLine || !cell) return null;
  const isOpen = row !== notKnown && column !== notKnown && cell.state !== 'notApplicable';
  return {
    cell,
    row: rowLine,
    column: columnLine,
    counted: countedIn(graph, cell.list, day),
    fillers: isOpen ? fills[question.id](graph, row, column, day) : [],
  };
};
