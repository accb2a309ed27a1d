import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Graph } from '@tvl/core/graph/graph.ts';
import { graphIn, mapDocumentFormat, type MapDocument } from '@tvl/core/view/map-document.ts';
import { execute, RequestError } from '#state/execute.ts';
import { MapDocumentDocument } from '../../generated/graphql.ts';

export type MapGraph = { readonly graph: Graph; readonly revision: number };

const read = async (): Promise<MapGraph> => {
  const { mapDocument } = await execute(MapDocumentDocument, {});
  const response = await fetch(mapDocument.url);
  if (!response.ok) throw new RequestError('AWAY', `HTTP ${response.status}`);
  const document = (await response.json()) as MapDocument;
  // A newer server: the page has to be loaded anew, and says so as any failure does.
  if (document.format !== mapDocumentFormat) throw new RequestError('FAILED', `Format ${String(document.format)}`);
  return { graph: graphIn(document), revision: document.revision };
};

/** The public register as the map sees it. Asked again when something changes; the one before stays meanwhile. */
export const useMapGraph = (): UseQueryResult<MapGraph> =>
  useQuery({
    queryKey: ['map'],
    queryFn: read,
    placeholderData: keepPreviousData,
    // Graphs are not plain data: comparing them part by part would take longer than reading them.
    structuralSharing: (before, after) =>
      (before as MapGraph | undefined)?.revision === (after as MapGraph).revision ? before : after,
  });
