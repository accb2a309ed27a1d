/** Sectors of associations without a seat in the networks of a theme, looked at theme by theme. */
import type { Evidence } from '../finding.ts';
import { findingId } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { answeringIn, roundsUntil, sectorsHeard } from '../matrices/answers.ts';
import { emptySectors } from '../matrices/empty-cells.ts';
import { countOf } from '../matrices/lines.ts';
import { select } from '../../select.ts';
import { atMost, bandOf, sureness } from '../strength.ts';
import { reasonIfAny } from './reason.ts';
import { networksOfTies, referredBy } from './touched-records.ts';
import { turnsHeard } from './touched-answers.ts';

const heardIn = ({ graph, day, made }: World): ReadonlySet<string> =>
  made('sectorsHeard', () => sectorsHeard(graph, answeringIn(graph, roundsUntil(graph, day))));

const evidenceOf = ({ graph, day }: World, sector: string, theme: string): Evidence => {
  const about = { themes: [theme] };
  const rounds = roundsUntil(graph, day);
  const lists = select(graph, 'network', { filter: about, search: '', day });
  const withList = (state: string): readonly string[] =>
    lists.filter(({ memberList }) => memberList === `memberList.${state}`).map(({ id }) => id as string);
  const heard = { sector: [sector], answeredIn: rounds.map(({ id }) => `${id}~sent`) };
  const members = { theme: [theme] };
  return {
    facts: [
      { code: 'networks', value: countOf(graph, 'network', about, day), list: { noun: 'network', filter: about } },
      {
        code: 'organisations',
        value: countOf(graph, 'organisation', members, day),
        list: { noun: 'organisation', filter: members },
      },
      {
        code: 'answers',
        value: countOf(graph, 'organisation', heard, day),
        list: { noun: 'organisation', filter: heard },
      },
    ],
    for: [],
    against: [],
    unknown: [
      ...reasonIfAny('membersUnknown', withList('unknown')),
      ...reasonIfAny('membersPartial', withList('partial')),
    ],
  };
};

/** Weak where a member's sector or part of a list is not known: then somebody of the sector may well be there. */
export const emptySectorLook: Look = {
  units: ({ graph }) => new Set<string>(graph.all('network').flatMap(({ themes }) => themes as readonly string[])),
  touched: ({ graph }, change) => {
    if (turnsHeard(graph, change, 'sector')) return null;
    const themes = networksOfTies(graph, change).flatMap((id) => graph.get('network', id)?.themes ?? []);
    return change.noun === 'network' ? [...themes, ...referredBy(graph, change, 'themes')] : themes;
  },
  at: (world, theme) =>
    emptySectors(world.graph, theme, heardIn(world), world.day, world.incidence.membersOf).map(
      ({ sector, unknown, isPartial }) => {
        const strength = atMost(unknown > 0 || isPartial ? 1 : 2, sureness.recorded);
        return {
          id: findingId('sectorTheme', sector, theme),
          analysis: 'sectorTheme',
          kind: 'emptyCell',
          band: bandOf(strength),
          strength,
          subjects: [sector, theme],
        };
      },
    ),
  evidence: (world, { subjects: [sector = '', theme = ''] }) => evidenceOf(world, sector, theme),
};
