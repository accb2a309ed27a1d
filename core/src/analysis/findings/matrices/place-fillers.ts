/** Who might bring a theme or a target group to a municipality. */
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord, Network } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { areasOfPlace, withAncestors } from '../../areas.ts';
import { dimensionsOf } from '../../dimensions.ts';
import { memberIds } from '../../members.ts';
import { isCountedOn } from '../../validity.ts';
import { reason } from '../looks/reason.ts';
import type { PlaceField } from './empty-cells.ts';
import { likeliest, organisationOn, type Filler, type Ranked } from './filler.ts';

const isIn = (
  graph: GraphReader,
  noun: 'network' | 'organisation',
  record: unknown,
  place: string,
  day: Day,
): boolean =>
  dimensionsOf(noun)
    .get(noun === 'network' ? 'areas' : 'area')
    ?.values(graph, record as AnyRecord, day)
    .includes(place) ?? false;

/** Networks of the term that do not reach the place. */
const elsewhere = (graph: GraphReader, field: PlaceField, term: string, place: string, day: Day): readonly Network[] =>
  graph
    .holding('network', field, term)
    .filter((network) => isCountedOn(network, day) && !isIn(graph, 'network', network, place, day));

/** How far an area is, in kilometres as the crow flies; unknown is farthest. Good enough to order neighbours by. */
const distanceBetween = (graph: GraphReader, a: string, b: string): number => {
  const [one, other] = [graph.get('area', a), graph.get('area', b)];
  if (one?.latitude == null || one.longitude === null || other?.latitude == null || other.longitude === null)
    return Number.MAX_VALUE;
  const radians = Math.PI / 180;
  const north = (one.latitude - other.latitude) * radians;
  const east = (one.longitude - other.longitude) * radians * Math.cos(((one.latitude + other.latitude) / 2) * radians);
  return 6371 * Math.hypot(north, east);
};

/** Networks by the organisations in them. */
const networksByMember = (
  graph: GraphReader,
  networks: readonly Network[],
  day: Day,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { id } of networks)
    for (const member of memberIds(graph, id, day)) found.set(member, [...(found.get(member) ?? []), id]);
  return found;
};

/**
 * First organisations at home in the place whose networks elsewhere have the term, those with most of them first; then
 * such networks of the region, the nearest first; then organisations that work in the place from elsewhere.
 */
export const placeFillers = (
  graph: GraphReader,
  field: PlaceField,
  term: string,
  place: string,
  day: Day,
): readonly Filler[] => {
  const networks = elsewhere(graph, field, term, place, day);
  const code = field === 'themes' ? 'themeElsewhere' : 'targetGroupElsewhere';
  const organisations = [...networksByMember(graph, networks, day)].flatMap(([id, own]): readonly Ranked[] => {
    const organisation = organisationOn(graph, id, day);
    if (!organisation || !isIn(graph, 'organisation', organisation, place, day)) return [];
    const home = organisation.homeMunicipality;
    const isHome = home !== null && areasOfPlace(graph, home).includes(place);
    const where = reason(isHome ? 'homeInArea' : 'worksInArea', [place]);
    return [{ id, reasons: [where, reason(code, own)], rank: [isHome ? 0 : 2, -own.length] }];
  });
  const region = withAncestors(graph, place).at(1);
  const near = networks
    .filter(({ areas }) => areas.some((area) => region !== undefined && withAncestors(graph, area).includes(region)))
    .map(({ id, areas }): Ranked => {
      const distance = Math.min(...areas.map((area) => distanceBetween(graph, place, area)));
      return { id, reasons: [reason('nearbyNetworks', areas)], rank: [1, distance] };
    });
  return likeliest([...organisations, ...near]);
};
