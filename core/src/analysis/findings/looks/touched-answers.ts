/** Whether a change may turn who has been heard. The graph has taken it. */
import type { Change } from '#domain/change.ts';
import type { GraphReader } from '#graph/graph.ts';

const telling: Readonly<Record<string, readonly string[]>> = {
  response: ['round', 'organisations', 'state'],
  round: ['opensOn', 'alwaysOpen'],
};

/** Whether somebody of another place or sector has answered than before; `field` says where an organisation stands. */
export const turnsHeard = (graph: GraphReader, change: Change, field: 'homeMunicipality' | 'sector'): boolean => {
  if (change.noun === 'organisation') {
    if (change.do === 'set') return change.field === field;
    return graph.holding('response', 'organisations', change.record.id).length > 0;
  }
  const fields = telling[change.noun];
  return fields !== undefined && (change.do !== 'set' || fields.includes(change.field));
};
