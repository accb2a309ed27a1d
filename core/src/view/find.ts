/** Finding a record by its name, wherever filters, folding or hiding have left it. */
import { fold } from '#analysis/search.ts';
import { select } from '#analysis/select.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { chosenMap, mapNouns } from './chosen-map.ts';
import { isGathered } from './map-extent.ts';
import type { MapSettings } from './settings.ts';
import type { ViewModel, ViewNode } from './view-model.ts';

/** What has to change besides selecting it for a found one to be drawn; nothing when it is, or is only folded away. */
export const changesToDraw = (view: ViewModel, settings: MapSettings, node: ViewNode): Partial<MapSettings> => {
  if (view.byId.has(node.id)) return {};
  const { hiddenKinds, focus, path } = settings;
  return {
    ...(hiddenKinds.has(node.kind)
      ? { hiddenKinds: new Set([...hiddenKinds].filter((kind) => kind !== node.kind)) }
      : {}),
    ...(focus === null ? {} : { focus: null }),
    ...(path === null ? {} : { path: null }),
  };
};

/**
 * Networks and organisations of today that the words name and the map as it is chosen does not hold. O(records). None
 * where they would be more than a map can hold.
 */
export const foundOutside = (
  graph: GraphReader,
  { search }: MapSettings,
  today: Day,
  found: ViewModel['found'],
): readonly string[] => {
  if (found === null || fold(search) === '' || isGathered(graph)) return [];
  const inside = new Set(found.map(({ id }) => id));
  return mapNouns
    .flatMap((noun) => select(graph, noun, { filter: {}, search, day: today }).map(({ id }): string => id))
    .filter((id) => !inside.has(id));
};

/** What has to change for the map to hold these: the filters go, and what has no ties comes in where it is needed. */
export const changesToHold = (
  graph: GraphReader,
  settings: MapSettings,
  today: Day,
  ids: readonly string[],
): Partial<MapSettings> => {
  const changes = { filter: {}, day: null };
  const { nodes } = chosenMap(graph, { ...settings, ...changes }, today, {
    nameOf: () => ({ text: '', lang: undefined }),
  });
  return ids.every((id) => nodes.has(id)) ? changes : { ...changes, withAlone: true };
};
