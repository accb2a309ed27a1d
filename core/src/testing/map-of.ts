import type { GraphReader } from '#graph/graph.ts';
import { wholeExtent, type MapSelection } from '#view/map-extent.ts';
import { mapFrom, type NetworkMap } from '#view/map.ts';

/** The map of all that a selection chooses, however much it is. */
export const mapOf = (graph: GraphReader, selection: MapSelection): NetworkMap =>
  mapFrom(graph, wholeExtent(graph, selection), selection.networks.day, selection.connectedOnly);
