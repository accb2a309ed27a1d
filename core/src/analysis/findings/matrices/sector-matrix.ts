/** Networks by sector of those who belong to them, and by theme: does it reach every sort of association? */
import type { Day } from '#domain/partial-date.ts';
import { closedSchemes } from '#domain/schemes.ts';
import type { GraphReader } from '#graph/graph.ts';
import { dimensionsOf, notKnown } from '../../dimensions.ts';
import { memberIds } from '../../members.ts';
import { findingId } from '../finding.ts';
import { answeringIn, roundsOf, roundsUntil, sectorsHeard } from './answers.ts';
import { emptySectors } from './empty-cells.ts';
import { gridOf, type Axis, type Grid } from './grid.ts';
import { termsAxis } from './place-matrix.ts';
import type { MatrixQuestion } from './shape.ts';

/** The sectors there are; "not known" is no sector but the row of what has none. */
const sectors = closedSchemes.sector.filter((code) => code !== 'unknown').map((code) => `sector.${code}`);

/** Whether somebody of another sector may belong to the network. */
const mayHaveOthers = (graph: GraphReader, network: string, day: Day): boolean =>
  graph.get('network', network)?.memberList !== 'memberList.complete' ||
  [...memberIds(graph, network, day)].some((id) => {
    const sector = graph.get('organisation', id)?.sector ?? null;
    return sector === null || sector === 'sector.unknown';
  });

export const sectorGrid = (graph: GraphReader, question: MatrixQuestion, day: Day): Grid => {
  const areas = [question.region, notKnown];
  const dimension = dimensionsOf('network').get('memberSector');
  const rows: Axis = {
    lines: sectors,
    valuesOf: (record) => dimension?.values(graph, record, day) ?? [],
    filterOf: (line) => ({ areas, memberSector: [line] }),
    whole: { areas },
  };
  const columns = termsAxis(graph, 'themes', rows.whole, day);
  const heard = sectorsHeard(graph, answeringIn(graph, roundsOf(graph, question.round, day)));
  const ever = sectorsHeard(graph, answeringIn(graph, roundsUntil(graph, day)));
  const gaps = new Set(
    columns.lines.flatMap((theme) =>
      emptySectors(graph, theme, ever, day).map(({ sector }) => findingId('sectorTheme', sector, theme)),
    ),
  );
  return gridOf(
    graph,
    {
      noun: 'network',
      rows,
      columns,
      openings: ({ id }, themes) =>
        mayHaveOthers(graph, id, day) ? themes.map((column) => ({ row: null, column })) : [],
      openRows: new Set(),
      zeroOf: (row) => (heard.has(row) ? 'none' : 'notKnown'),
      coverageOf: () => null,
      findingOf: (row, column) => {
        const id = findingId('sectorTheme', row, column);
        return gaps.has(id) ? id : null;
      },
    },
    day,
  );
};
