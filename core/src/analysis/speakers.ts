/** Which organisations say what a response says. */
import type { Day } from '#domain/partial-date.ts';
import type { RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { isCountedOn } from './validity.ts';

type Statement = RecordOf<'statement'>;

/**
 * Organisations that a statement speaks for: of those its response speaks for, the ones it ties to what the statement is
 * about; all of them when it ties none.
 */
const speakersOf = (graph: GraphReader, { response, about }: Statement): readonly string[] => {
  const organisations: readonly string[] = graph.get('response', response)?.organisations ?? [];
  if (organisations.length < 2) return organisations;
  const membership = graph.get('membership', about);
  const tied = new Set<string>(
    membership
      ? [membership.organisation]
      : graph
          .holding('membership', 'saidIn', response)
          .filter(({ network }) => network === about)
          .map(({ organisation }) => organisation),
  );
  const speaking = organisations.filter((id) => tied.has(id));
  return speaking.length > 0 ? speaking : organisations;
};

/** Statements that speak for the organisation and count on the day. */
export const statementsOf = (graph: GraphReader, organisation: string, day: Day): readonly Statement[] =>
  graph
    .holding('response', 'organisations', organisation)
    .flatMap(({ id }) => graph.holding('statement', 'response', id))
    .filter((one) => isCountedOn(one, day) && speakersOf(graph, one).includes(organisation));

/** Organisations that state the challenge or offer the resource, each once. O(statements that do). */
export const organisationsStating = (
  graph: GraphReader,
  part: 'challenge' | 'resource',
  terms: readonly string[],
  day: Day,
): ReadonlySet<string> =>
  new Set(
    terms
      .flatMap((term) => graph.holding('statement', part, term))
      .filter((one) => isCountedOn(one, day))
      .flatMap((one) => speakersOf(graph, one)),
  );
