/** What a cell of a matrix rests on, and who might fill it. */
import { cellDetails } from '@tvl/core/analysis/findings/matrices/cell.ts';
import { firstOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { lookUp, lookUpAll } from '../record-at.ts';
import { reasonObject } from './finding-object.ts';
import { cellObject, engineOn, lineObject, questionOf, type MatrixArgs } from './matrices.ts';

const mostCounted = 100;
const mostFillers = 50;

type CellArgs = MatrixArgs & { readonly row: string; readonly column: string };
type First = { readonly first: number };

export const matrixCell = async (_: unknown, args: CellArgs, context: GraphContext) => {
  const engine = await engineOn(context, args.asOf);
  const found = cellDetails(engine.world.graph, questionOf(context, args), args.row, args.column, engine.day);
  if (!found) return null;
  return {
    cell: cellObject(engine, found.cell),
    row: lineObject(context, engine.day, found.row),
    column: lineObject(context, engine.day, found.column),
    counted: ({ first }: First) => lookUpAll(context, found.counted.slice(0, firstOf(first, mostCounted)), engine.day),
    fillers: ({ first }: First) =>
      found.fillers.slice(0, firstOf(first, mostFillers)).map(({ id, reasons }) => ({
        record: lookUp(context, id, engine.day),
        reasons: reasons.map((reason) => reasonObject(context, engine.day, reason)),
      })),
  };
};
