/** Ways to narrow a map that is too large, each with how many networks it leaves: for pages that offer them as links. */
import { countBy } from '#analysis/counts.ts';
import { notKnown } from '#analysis/dimensions.ts';
import type { Filter } from '#analysis/select.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { listPath } from './addresses.ts';
import { filterFor, type MapNoun } from './chosen-map.ts';
import type { MapFilterId } from './map-filters.ts';
import { parameter } from './map-parameters.ts';
import type { MapSettings } from './settings.ts';

/** What narrows most, as people think of it, first. All of them are fields of networks: nothing goes through ties. */
const ways = [
  { id: 'themes', dimension: 'themes' },
  { id: 'networkArea', dimension: 'areas' },
  { id: 'functions', dimension: 'functions' },
  { id: 'targetGroups', dimension: 'targetGroups' },
] as const satisfies readonly { readonly id: MapFilterId; readonly dimension: string }[];

/** More choices than these are found in the filter itself. */
const mostChoices = 12;

export type Narrowing = {
  /** The filter of the map that it chooses in. */
  readonly id: (typeof ways)[number]['id'];
  /** Those that leave most first. */
  readonly choices: readonly { readonly value: string; readonly networks: number; readonly filter: Filter }[];
};

/** The first filter that nothing is chosen in and that tells networks apart; null when there is none. O(networks). */
export const narrowingOf = (graph: GraphReader, filter: Filter, day: Day): Narrowing | null => {
  const selection = { filter: filterFor('network', filter), search: '', day };
  for (const { id, dimension } of ways) {
    if ((filter[dimension] ?? []).length > 0) continue;
    const groups = countBy(graph, 'network', selection, dimension)?.groups ?? [];
    const known = groups.filter(({ value, total }) => value !== notKnown && total > 0);
    if (known.length < 2) continue;
    const choices = known
      .slice(0, mostChoices)
      .map(({ value, total }) => ({ value, networks: total, filter: { ...filter, [dimension]: [value] } }));
    return { id, choices };
  }
  return null;
};

/** Path of the list of what the map chooses of a noun. */
export const listOf = (noun: MapNoun, { filter, day }: Pick<MapSettings, 'filter' | 'day'>): string =>
  listPath(noun, { ...filterFor(noun, filter), ...(day === null ? {} : { [parameter.day]: [day] }) }).replace(
    /\?$/,
    '',
  );
