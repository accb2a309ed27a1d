/** Who sits in the groups that prepare decisions, by sort of organisation. */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { notKnown } from '../../dimensions.ts';
import { networkIds } from '../../members.ts';
import { select } from '../../select.ts';
import { findingId } from '../finding.ts';
import { gridOf, type Axis, type Grid } from './grid.ts';
import { isPreparing, preparingKinds } from './lines.ts';
import { unrepresented } from './representation.ts';
import type { MatrixQuestion } from './shape.ts';
import { kindsOf, sortOf, sorts } from './sorts.ts';

/** Groups of the region that prepare decisions. */
const groupsOf = (graph: GraphReader, region: string, day: Day): readonly string[] =>
  select(graph, 'network', { filter: { kind: preparingKinds, areas: [region, notKnown] }, search: '', day })
    .filter((network) => isPreparing(network, day))
    .map(({ id }) => id as string);

/** A filter without values lists everything: no group at all is asked for by an id that none has. */
const noGroup = ['-'];

export const groupGrid = (graph: GraphReader, question: MatrixQuestion, day: Day): Grid => {
  const groups = groupsOf(graph, question.region, day);
  const isWhole = (group: string): boolean => graph.get('network', group)?.memberList === 'memberList.complete';
  const rows: Axis = {
    lines: groups,
    valuesOf: ({ id }) => [...networkIds(graph, id, day)],
    filterOf: (line) => ({ network: [line] }),
    whole: { network: groups.length > 0 ? groups : noGroup },
  };
  const columns: Axis = {
    lines: sorts,
    valuesOf: ({ kind }) => [sortOf(kind as string) ?? []].flat(),
    filterOf: (line) => ({ kind: kindsOf(graph, line) }),
    whole: {},
  };
  return gridOf(
    graph,
    {
      noun: 'organisation',
      rows,
      columns,
      openings: () => [],
      openRows: new Set(groups.filter((group) => !isWhole(group))),
      zeroOf: (_, isOpen) => (isOpen ? 'notKnown' : 'none'),
      coverageOf: () => null,
      findingOf: (row, column) =>
        column === 'associations' && unrepresented(graph, row, day) !== null ? findingId('noAssociations', row) : null,
    },
    day,
  );
};
