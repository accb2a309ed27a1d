/** Networks by municipality, and by theme or target group. */
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { coverageOf } from '../../coverage.ts';
import { dimensionsOf, notKnown, type Dimension } from '../../dimensions.ts';
import { select } from '../../select.ts';
import { findingId } from '../finding.ts';
import { answeringIn, placesHeard, roundsOf, roundsUntil } from './answers.ts';
import { emptyPlaces, type PlaceField } from './empty-cells.ts';
import { gridOf, type Axis, type Grid } from './grid.ts';
import { regionWith, termsOf, type Region } from './lines.ts';
import type { Line, MatrixQuestion } from './shape.ts';

const dimension = (id: string): Dimension => dimensionsOf('network').get(id) as Dimension;

const placesAxis = (graph: GraphReader, { reach }: MatrixQuestion, region: Region, day: Day): Axis => {
  const id = reach === 'worksIn' ? 'areas' : 'recordedArea';
  const wanted = reach === 'worksIn' ? [region.id] : region.municipalities;
  return {
    lines: region.municipalities,
    valuesOf: (record) => dimension(id).values(graph, record, day),
    filterOf: (line) => ({ [id]: [line] }),
    whole: { [id]: [...wanted, notKnown] },
  };
};

/** Terms of a scheme as columns, for networks that the rows list. */
export const termsAxis = (graph: GraphReader, field: PlaceField, whole: Axis['whole'], day: Day): Axis => {
  const { values } = dimension(field);
  const valuesOf = (record: AnyRecord): readonly string[] => values(graph, record, day);
  const used = select(graph, 'network', { filter: whole, search: '', day }).flatMap(
    (one) => one[field] as readonly string[],
  );
  return {
    lines: termsOf(graph, field === 'themes' ? 'theme' : 'targetGroup', used, day),
    valuesOf,
    filterOf: (line) => ({ [field]: [line] }),
    whole: {},
  };
};

/** Answers of a round by home municipality; none where nobody was invited or has answered. */
const coverageIn = (graph: GraphReader, question: MatrixQuestion, day: Day): ((row: string) => Line['coverage']) => {
  const round = roundsOf(graph, question.round, day).at(-1);
  if (!round) return () => null;
  const { municipalities, isListed } = coverageOf(graph, round);
  const rows = new Map(
    municipalities.map(({ municipality, sent, invited }) => [municipality as string | null, { sent, invited }]),
  );
  return (row) => rows.get(row) ?? { sent: 0, invited: isListed ? 0 : null };
};

export const placeGrid = (graph: GraphReader, question: MatrixQuestion, day: Day): Grid => {
  const field = question.id === 'municipalityTheme' ? 'themes' : 'targetGroups';
  const analysis = question.id === 'municipalityTheme' ? 'municipalityTheme' : 'municipalityTargetGroup';
  const region = regionWith(graph, question.region, day);
  const rows = placesAxis(graph, question, region, day);
  const columns = termsAxis(graph, field, rows.whole, day);
  const heard = placesHeard(graph, answeringIn(graph, roundsOf(graph, question.round, day)));
  const ever = placesHeard(graph, answeringIn(graph, roundsUntil(graph, day)));
  const gaps = new Set(
    columns.lines.flatMap((term) =>
      emptyPlaces(graph, field, term, ever, day).map((one) => findingId(analysis, one.municipality, term)),
    ),
  );
  return gridOf(
    graph,
    {
      noun: 'network',
      rows,
      columns,
      openings: () => [],
      openRows: new Set(),
      zeroOf: (row) => (heard.has(row) ? 'none' : 'notKnown'),
      coverageOf: coverageIn(graph, question, day),
      findingOf: (row, column) => {
        const id = findingId(analysis, row, column);
        return gaps.has(id) ? id : null;
      },
    },
    day,
  );
};
