/** Municipalities without a named contact for associations, by the latest round that looked at any municipality. */
import type { GraphReader } from '#graph/graph.ts';
import type { Day } from '#domain/partial-date.ts';
import { withAncestors } from '../../areas.ts';
import { isCountedOn } from '../../validity.ts';
import { findingId, type Finding } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { roundsUntil } from '../matrices/answers.ts';
import { regionWith } from '../matrices/lines.ts';
import { bandOf, sureness } from '../strength.ts';
import { reason } from './reason.ts';

type Contacts = {
  readonly round: string;
  /** States of the contact by municipality, for each of every region the round looked at. */
  readonly states: ReadonlyMap<string, ReadonlySet<string>>;
};

const contactsOf = (graph: GraphReader, day: Day): Contacts | null => {
  for (const { id } of roundsUntil(graph, day).toReversed()) {
    const practices = graph.holding('municipalPractice', 'round', id).filter((one) => isCountedOn(one, day));
    if (practices.length === 0) continue;
    const around = new Set(practices.flatMap(({ area }) => withAncestors(graph, area)));
    const regions = [...around].filter((area) => graph.get('area', area)?.kind === 'areaKind.region');
    const states = new Map(
      regions.flatMap((region) =>
        regionWith(graph, region, day).municipalities.map((one) => [one, new Set<string>()] as const),
      ),
    );
    for (const { area, contactRole } of practices) states.get(area)?.add(contactRole);
    return { round: id, states };
  }
  return null;
};

const contactsIn = ({ graph, day, made }: World): Contacts | null => made('contacts', () => contactsOf(graph, day));

const kindOf = (states: ReadonlySet<string>): 'noContact' | 'contactUnknown' | null => {
  if (states.has('practiceState.yes')) return null;
  return states.has('practiceState.no') ? 'noContact' : 'contactUnknown';
};

/** A municipality that the round did not reach is not known; without any such round nothing is said. */
export const municipalityContactLook: Look = {
  units: (world) => contactsIn(world)?.states.keys() ?? [],
  touched: (_, { noun }) => (noun === 'municipalPractice' || noun === 'round' || noun === 'area' ? null : []),
  at: (world, municipality): readonly Finding[] => {
    const states = contactsIn(world)?.states.get(municipality);
    const kind = states ? kindOf(states) : null;
    if (kind === null) return [];
    const strength = kind === 'noContact' ? sureness.said : sureness.maybe;
    const id = findingId('municipalityContact', municipality);
    return [{ id, analysis: 'municipalityContact', kind, band: bandOf(strength), strength, subjects: [municipality] }];
  },
  evidence: (world, { kind }) => {
    const round = contactsIn(world)?.round;
    return {
      facts: [],
      for: [],
      against: [],
      unknown: kind === 'contactUnknown' && round !== undefined ? [reason('noAnswer', [round])] : [],
    };
  },
};
