/** Challenges that somebody states and nobody offers a resource for, looked at challenge by challenge. */
import type { Change } from '#domain/change.ts';
import type { GraphReader } from '#graph/graph.ts';
import { notKnown } from '../../dimensions.ts';
import { findingId } from '../finding.ts';
import type { Look } from '../look.ts';
import { countOf } from '../matrices/lines.ts';
import { helpersOf, isWithoutHelp } from '../matrices/resource-matrix.ts';
import { bandOf, sureness } from '../strength.ts';
import { reason } from './reason.ts';
import { referredBy } from './touched-records.ts';

/** Ties say which of several respondents speaks; else only what is said, who says it, and what helps with what count. */
const tells = (graph: GraphReader, change: Change): boolean => {
  if (change.noun === 'membership')
    return referredBy(graph, change, 'saidIn').some((id) => (graph.get('response', id)?.organisations.length ?? 0) > 1);
  if (change.noun === 'organisation') {
    const id = change.do === 'set' ? change.id : change.record.id;
    return graph.holding('response', 'organisations', id).length > 0;
  }
  return change.noun === 'statement' || change.noun === 'response' || change.noun === 'concept';
};

export const challengeWithoutResourceLook: Look = {
  units: ({ graph }) => new Set<string>(graph.all('statement').flatMap(({ challenge }) => challenge ?? [])),
  touched: ({ graph }, change) => (tells(graph, change) ? null : []),
  at: ({ graph, day }, challenge) => {
    if (!isWithoutHelp(graph, challenge, day)) return [];
    const strength = sureness.recorded;
    const id = findingId('challengeWithoutResource', challenge);
    const kind = 'nobodyHelps';
    return [
      { id, analysis: 'challengeWithoutResource', kind, band: bandOf(strength), strength, subjects: [challenge] },
    ];
  },
  evidence: ({ graph, day }, { subjects: [challenge = ''] }) => {
    const [stated, offered] = [{ challenge: [challenge] }, { resource: helpersOf(graph, challenge) }];
    const count = (filter: Readonly<Record<string, readonly string[]>>) => countOf(graph, 'organisation', filter, day);
    const ownWords = count({ resource: [notKnown] });
    return {
      facts: [
        { code: 'stated', value: count(stated), list: { noun: 'organisation', filter: stated } },
        { code: 'offered', value: count(offered), list: { noun: 'organisation', filter: offered } },
      ],
      for: [reason('stated', [], { n: count(stated) })],
      against: [],
      unknown: ownWords > 0 ? [reason('offersInOwnWords', [], { n: ownWords })] : [],
    };
  },
};
