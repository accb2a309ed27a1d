/** Organisations that offer a resource, by the challenges it helps with. */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { notKnown } from '../../dimensions.ts';
import { organisationsStating } from '../../speakers.ts';
import { select } from '../../select.ts';
import { isValidOn } from '../../validity.ts';
import { findingId } from '../finding.ts';
import { answeringIn, roundsOf } from './answers.ts';
import type { Grid } from './grid.ts';
import { countOf, isCounting, termsOf } from './lines.ts';
import type { Cell, Line, MatrixQuestion } from './shape.ts';

type Part = 'challenge' | 'resource';

/** Organisations that say it, of those that count. */
export const countStating = (graph: GraphReader, part: Part, terms: readonly string[], day: Day): number =>
  [...organisationsStating(graph, part, terms, day)].filter((id) => {
    const found = graph.get('organisation', id);
    return found !== undefined && isValidOn(found, day) && isCounting(found);
  }).length;

/** Resources that help with the challenge by the vocabulary. */
export const helpersOf = (graph: GraphReader, challenge: string): readonly string[] =>
  graph.holding('concept', 'helpsWith', challenge).map(({ id }) => id as string);

/** A challenge that somebody states, that some resource would help with, and that nobody offers one for. */
export const isWithoutHelp = (graph: GraphReader, challenge: string, day: Day): boolean => {
  const helpers = helpersOf(graph, challenge);
  return (
    helpers.length > 0 &&
    countStating(graph, 'challenge', [challenge], day) > 0 &&
    countStating(graph, 'resource', helpers, day) === 0
  );
};

const linesOf = (graph: GraphReader, part: Part, day: Day) => {
  const scheme = part === 'challenge' ? 'challengeKind' : 'resourceKind';
  const used = graph.all('statement').flatMap((one) => one[part] ?? []);
  const terms = termsOf(graph, scheme, used, day);
  const ownWords = countOf(graph, 'organisation', { [part]: [notKnown] }, day);
  const total = (id: string): number => (id === notKnown ? ownWords : countStating(graph, part, [id], day));
  const ids = ownWords > 0 ? [...terms, notKnown] : terms;
  return ids.map((id) => ({
    id,
    total: total(id),
    list: { noun: 'organisation', filter: { [part]: [id] } } as const,
    coverage: null,
  }));
};

const summed = (cells: readonly Cell[]): Pick<Line, 'sum' | 'notKnown'> => ({
  sum: cells.reduce((sum, { count }) => sum + count, 0),
  notKnown: cells.filter(({ state }) => state === 'notKnown').length,
});

/** A row's total is who states the challenge; its cells are who offers a resource that helps with it. */
export const resourceGrid = (graph: GraphReader, question: MatrixQuestion, day: Day): Grid => {
  const [challenges, resources] = [linesOf(graph, 'challenge', day), linesOf(graph, 'resource', day)];
  const isHeard = answeringIn(graph, roundsOf(graph, question.round, day)).size > 0;
  const hasOwnWords = resources.some(({ id }) => id === notKnown);
  const cells = challenges.flatMap(({ id: challenge }): readonly Cell[] => {
    const helpers = helpersOf(graph, challenge);
    const gap = isWithoutHelp(graph, challenge, day) ? findingId('challengeWithoutResource', challenge) : null;
    return resources.map(({ id: resource, total, list }): Cell => {
      if (challenge === notKnown || resource === notKnown)
        return { state: 'notKnown', count: 0, atLeast: true, list: null, finding: null };
      if (!helpers.includes(resource))
        return { state: 'notApplicable', count: 0, atLeast: false, list: null, finding: null };
      const state = total > 0 ? 'some' : isHeard ? 'none' : 'notKnown';
      return { state, count: total, atLeast: hasOwnWords, list, finding: gap };
    });
  });
  const wide = resources.length;
  const wanted = resources.map(({ id }) => id);
  const list = wanted.length > 0 ? ({ noun: 'organisation', filter: { resource: wanted } } as const) : null;
  const offering = list ? select(graph, 'organisation', { filter: list.filter, search: '', day }) : [];
  return {
    rows: challenges.map((line, at) => ({ ...line, ...summed(cells.slice(at * wide, (at + 1) * wide)) })),
    columns: resources.map((line, at) => ({ ...line, ...summed(cells.filter((_, place) => place % wide === at)) })),
    cells,
    total: offering.filter(isCounting).length,
    list,
    sum: summed(cells).sum,
  };
};
