/** Networks of neighbouring municipalities of the invented region. */
import { plan, type NetworkPlan } from './network-plans.ts';
import { neighbourhoods } from './places.ts';

const { seaLapland, riverValley, fells, east, north, middle } = neighbourhoods;

const of = (reach: readonly string[], plans: readonly NetworkPlan[]): readonly NetworkPlan[] =>
  plans.map((one) => ({ reach, level: 'subregional', ...one }));

export const betweenNetworks: readonly NetworkPlan[] = [
  ...of(seaLapland, [
    plan('sea', 22, 'Meri-Lapin järjestörengas', 'areal | organisations hyte | infoExchange coordination', {
      list: 'partial',
    }),
    plan('sea-safe', 11, 'Meri-Lapin turvallisuusverkosto', 'sectoral | safety | preparation coordination'),
  ]),
  ...of(riverValley, [
    plan('river', 10, 'Väylän varren järjestörengas', 'areal | village culture | events', { restsOn: ['river-run'] }),
  ]),
  ...of(fells, [
    plan('fells', 14, 'Tunturi-Lapin järjestörengas', 'areal | organisations hyte | infoExchange'),
    plan(
      'fells-villages',
      9,
      'Tunturi-Lapin kylien ja matkailun pöytä',
      'partnershipTable | village employment | development | villagers',
      { list: 'partial' },
    ),
  ]),
  ...of(east, [
    plan('east', 13, 'Itä-Lapin järjestörengas', 'areal | organisations participation | infoExchange coordination'),
  ]),
  ...of(north, [
    plan('north', 13, 'Pohjois-Lapin järjestörengas', 'areal | organisations saami | infoExchange', {
      list: 'partial',
    }),
    plan(
      'north-safe',
      9,
      'Tunturipelastuksen yhteistyöryhmä',
      'cooperationStructure | safety nature | preparation training',
      { restsOn: ['safe-winter'] },
    ),
  ]),
  ...of(middle, [plan('middle', 15, 'Keskisen Lapin nuorisorengas', 'thematic | lape sports | events | youth')]),
];
