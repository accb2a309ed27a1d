/** Organisations without which networks lose their way to the rest of the map. Members only; sets are no one. */
import { cutOf, cutsOf, type Cut } from '../../cut-points.ts';
import { newIncidence, type Incidence } from '../../overlaps/incidence.ts';
import { isSuggestion } from '../../validity.ts';
import { findingId } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { bandOf } from '../strength.ts';
import { reasonIfAny } from './reason.ts';

/** The whole map is one unit: one tie more may close a way far off. */
const map = 'map';

/** Who belongs where, without networks and organisations that are only suggested: nothing hangs on those. */
const tiesIn = ({ graph, incidence, made }: World): Incidence =>
  made('countedTies', () => {
    const suggested = new Set(
      [...graph.all('network'), ...graph.all('organisation')].filter(isSuggestion).map(({ id }) => id as string),
    );
    if (suggested.size === 0) return incidence;
    const counted = newIncidence();
    for (const network of incidence.networks())
      if (!suggested.has(network)) counted.set(network, incidence.membersOf(network).difference(suggested));
    return counted;
  });

const cutsIn = (world: World): ReadonlyMap<string, Cut> => world.made('cuts', () => cutsOf(tiesIn(world)));

/** So many networks and it is as strong as it gets. */
const many = 8;

export const cutOrganisationLook: Look = {
  units: () => [map],
  touched: (_, { noun }) => (noun === 'membership' || noun === 'network' || noun === 'organisation' ? null : []),
  at: (world) => {
    const least = world.setting('cutOrganisation', 'networks');
    return [...cutsIn(world)]
      .filter(([, { networks }]) => networks >= least)
      .map(([organisation, { networks }]) => {
        const strength = Math.min(1, networks / many);
        return {
          id: findingId('cutOrganisation', organisation),
          analysis: 'cutOrganisation',
          kind: 'onlyLink',
          band: bandOf(strength),
          strength,
          subjects: [organisation],
        };
      });
  },
  evidence: (world, { subjects: [id = ''] }) => {
    const { networks, organisations } = cutOf(tiesIn(world), id);
    const partial = networks.filter(
      (network) => world.graph.get('network', network)?.memberList !== 'memberList.complete',
    );
    return {
      facts: [
        { code: 'cutNetworks', value: networks.length, list: { noun: 'network', filter: { network: networks } } },
        { code: 'cutOrganisations', value: organisations.length, list: null },
      ],
      for: reasonIfAny('hangOnIt', networks),
      against: [],
      unknown: reasonIfAny('membersPartial', partial),
    };
  },
};
