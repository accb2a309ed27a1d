/** Organisations without which networks lose their way to the rest of the map. Members only; sets are no one. */
import { cutOf, cutsOf, type Cut } from '../../cut-points.ts';
import { findingId } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { bandOf } from '../strength.ts';
import { reasonIfAny } from './reason.ts';

/** The whole map is one unit: one tie more may close a way far off. */
const map = 'map';

const cutsIn = ({ incidence, made }: World): ReadonlyMap<string, Cut> => made('cuts', () => cutsOf(incidence));

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
    const { networks, organisations } = cutOf(world.incidence, id);
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
