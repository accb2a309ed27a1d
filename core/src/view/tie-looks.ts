import type { TieLook, ViewEdge } from './view-model.ts';

/** Everything the legend says of a tie: what it is and, where they need a mark, how sure and when. */
export const looksOf = ({ kind, certainty, mode }: ViewEdge): readonly TieLook[] => [
  kind,
  ...(certainty === 'said' ? [] : [certainty]),
  ...(mode === 'current' ? [] : [mode]),
];

/** A tie shows while none of its looks is hidden. */
export const isShownTie = (edge: ViewEdge, hidden: ReadonlySet<TieLook>): boolean =>
  !looksOf(edge).some((look) => hidden.has(look));
