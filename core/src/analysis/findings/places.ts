/** Where findings are and what they are about, by the records they are about. */
import { nounOf } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import { schemeOf } from '#domain/schemes.ts';
import type { GraphReader } from '#graph/graph.ts';
import { withAncestors } from '../areas.ts';
import { dimensionsOf } from '../dimensions.ts';
import type { Finding } from './finding.ts';

export type FindingPlaces = { readonly areas: readonly string[]; readonly themes: readonly string[] };

const nowhere: FindingPlaces = { areas: [], themes: [] };

const valuesOf = (
  graph: GraphReader,
  noun: 'organisation' | 'network',
  record: unknown,
  dimension: string,
  day: Day,
): readonly string[] =>
  dimensionsOf(noun)
    .get(dimension)
    ?.values(graph, record as AnyRecord, day) ?? [];

const placesOfRecord = (graph: GraphReader, id: string, day: Day): FindingPlaces => {
  const noun = nounOf(id);
  if (noun === 'area') return { areas: withAncestors(graph, id), themes: [] };
  if (noun === 'concept') return schemeOf(id) === 'theme' ? { areas: [], themes: [id] } : nowhere;
  if (noun !== 'organisation' && noun !== 'network') return nowhere;
  const record = graph.get(noun, id);
  if (!record) return nowhere;
  const areas = valuesOf(graph, noun, record, 'recordedArea', day);
  return {
    areas: areas.flatMap((area) => withAncestors(graph, area)),
    themes: valuesOf(graph, noun, record, noun === 'network' ? 'themes' : 'theme', day),
  };
};

/** Areas of its subjects, with what they are part of, and their themes: an organisation's are those of its networks. */
export const placesOf = (graph: GraphReader, finding: Finding, day: Day): FindingPlaces => {
  const places = finding.subjects.map((id) => placesOfRecord(graph, id, day));
  return {
    areas: [...new Set(places.flatMap(({ areas }) => areas))],
    themes: [...new Set(places.flatMap(({ themes }) => themes))],
  };
};
