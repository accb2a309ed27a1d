/**
 * Which cells without a network are gaps. Looks and matrices ask the same, so that a cell names the finding it is.
 * Answers of every round count, so that what an earlier round asked is not forgotten while the next is open.
 */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { withAncestors } from '../../areas.ts';
import { memberIds } from '../../members.ts';
import { isCountedOn } from '../../validity.ts';
import { isCatchAll, regionWith } from './lines.ts';

export type PlaceField = 'themes' | 'targetGroups';

export type EmptyPlace = {
  readonly municipality: string;
  readonly region: string;
  /** Municipalities of the region that have such a network, and all of them. */
  readonly covered: number;
  readonly of: number;
};

/**
 * Municipalities without a network of the term, that somebody has answered from, in regions where a network has it:
 * what nobody does anywhere is no gap of a place. No gap of a catch-all term ("other", "everyone").
 * O(networks of the term + municipalities).
 */
export const emptyPlaces = (
  graph: GraphReader,
  field: PlaceField,
  term: string,
  heard: ReadonlySet<string>,
  day: Day,
): readonly EmptyPlace[] => {
  if (isCatchAll(term)) return [];
  const recorded = new Set<string>();
  for (const network of graph.holding('network', field, term))
    if (isCountedOn(network, day)) for (const area of network.areas) recorded.add(area);
  const around = new Set([...recorded].flatMap((area) => withAncestors(graph, area)));
  const isReached = (area: string): boolean =>
    around.has(area) || withAncestors(graph, area).some((one) => recorded.has(one));
  const regions = [...around].filter((area) => graph.get('area', area)?.kind === 'areaKind.region').toSorted();
  return regions.flatMap((region) => {
    const { municipalities } = regionWith(graph, region, day);
    const reached = new Set(municipalities.filter(isReached));
    return municipalities
      .filter((municipality) => !reached.has(municipality) && heard.has(municipality))
      .map((municipality) => ({ municipality, region, covered: reached.size, of: municipalities.length }));
  });
};

export type EmptySector = {
  readonly sector: string;
  /** Members of networks of the theme whose sector is known, and whose is not. */
  readonly known: number;
  readonly unknown: number;
  /** Whether somebody may be missing from a list of members. */
  readonly isPartial: boolean;
};

/**
 * Sectors without a member in any network of the theme, that somebody has answered from. A member that works in both
 * stands for each, and nobody has to: `both` is never a gap. Of a theme whose members' sectors are all unknown nothing
 * can be said. O(members of networks of the theme).
 */
export const emptySectors = (
  graph: GraphReader,
  theme: string,
  heard: ReadonlySet<string>,
  day: Day,
  membersOf: (network: string) => ReadonlySet<string> = (network) => memberIds(graph, network, day),
): readonly EmptySector[] => {
  if (isCatchAll(theme)) return [];
  const sectors = new Map<string, string | null>();
  let isPartial = false;
  for (const { id, memberList, ...network } of graph.holding('network', 'themes', theme)) {
    if (!isCountedOn(network, day)) continue;
    if (memberList !== 'memberList.complete') isPartial = true;
    for (const member of membersOf(id)) sectors.set(member, graph.get('organisation', member)?.sector ?? null);
  }
  const known = [...sectors.values()].filter((sector) => sector !== null && sector !== 'sector.unknown');
  if (known.length === 0 || known.includes('sector.both')) return [];
  return ['sector.sote', 'sector.nonSote']
    .filter((sector) => heard.has(sector) && !known.includes(sector))
    .map((sector) => ({ sector, known: known.length, unknown: sectors.size - known.length, isPartial }));
};
