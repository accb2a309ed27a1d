/** Matrices as the schema gives them: each number with the list it counts. */
import { stateOf } from '@tvl/core/analysis/findings/decisions.ts';
import type { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import {
  matrixOf,
  type Cell,
  type Line,
  type Listed,
  type MatrixQuestion,
} from '@tvl/core/analysis/findings/matrices/matrix.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { listPath } from '@tvl/core/view/addresses.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { badUserInput } from '../errors.ts';
import { lookUp, type AsOf } from '../record-at.ts';
import { decisionsIn } from './finding-object.ts';

export type MatrixArgs = AsOf & Pick<MatrixQuestion, 'id' | 'reach'> & { readonly round?: string | null };

const pathOfList = (list: Listed | null): string | null => list && listPath(list.noun, list.filter);

export const lineObject = (context: GraphContext, day: Day, { list, ...line }: Line) => ({
  ...line,
  record: lookUp(context, line.id, day),
  path: pathOfList(list),
});

const stateIn = (engine: FindingEngine, id: string | null) => {
  const finding = id === null ? undefined : engine.get(id);
  return finding ? stateOf(finding, decisionsIn(engine).get(finding.id) ?? [], engine.day).state : null;
};

/** The finding a cell is; none when the analysis does not take it for one. */
export const cellObject = (engine: FindingEngine, { list, finding, ...cell }: Cell) => {
  const findingState = stateIn(engine, finding);
  return { ...cell, path: pathOfList(list), finding: findingState === null ? null : finding, findingState };
};

export const questionOf = (context: GraphContext, { id, reach, round = null }: MatrixArgs): MatrixQuestion => {
  if (round !== null && !context.graph.get('round', round)) throw badUserInput('round: there is no such round.');
  return { id, reach, round, region: context.region };
};

/** Matrices read what anybody may read, as the findings do. */
export const engineOn = (context: GraphContext, asOf: AsOf['asOf']): Promise<FindingEngine> =>
  context.findings.on(context.graph, dayOf(asOf, context.today));

export const matrix = async (_: unknown, args: MatrixArgs, context: GraphContext) => {
  const engine = await engineOn(context, args.asOf);
  const { rows, columns, cells, list, round, ...rest } = matrixOf(
    engine.world.graph,
    questionOf(context, args),
    engine.day,
  );
  return {
    ...rest,
    path: pathOfList(list),
    rows: rows.map((line) => lineObject(context, engine.day, line)),
    columns: columns.map((line) => lineObject(context, engine.day, line)),
    cells: cells.map((cell) => cellObject(engine, cell)),
    round: round === null ? null : lookUp(context, round, engine.day),
  };
};
