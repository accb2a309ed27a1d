/** Networks of single municipalities of the invented region: a common table nearly everywhere, more where more live. */
import { plan, type NetworkPlan } from './network-plans.ts';
import { placeOf, places } from './places.ts';

const local = (code: string, key: string, size: number, name: string, terms: string, more: Partial<NetworkPlan> = {}) =>
  plan(`${key}-${code}`, size, `${placeOf(code).genitive} ${name}`, terms, {
    reach: [code],
    level: 'municipal',
    host: `m${code}`,
    ...more,
  });

/** What municipalities call their common table, in turn. */
const tables: readonly (readonly [name: string, terms: string])[] = [
  ['hyvinvointiverkosto', 'wellbeingPromotion | hyte municipalCooperation | coordination infoExchange'],
  ['yhdistyspöytä', 'partnershipTable | municipalCooperation associationFriendly | infoExchange'],
  ['kylien ja kunnan neuvosto', 'advisoryBoard | municipalCooperation village | advocacy'],
];

/** Municipalities without a network of their own. */
const without: ReadonlySet<string> = new Set(['742', '583']);
/** Their common table has members, but nobody coordinates it. */
const uncoordinated: ReadonlySet<string> = new Set(['751', '845', '976']);
/** Nobody has listed who sits at their common table. */
const notListed: ReadonlySet<string> = new Set(['854', '614', '498', '732', '273']);
/** Nobody has said what it does. */
const functionless: ReadonlySet<string> = new Set(['683', '047']);
/** Tables of neighbours that bear the same name and are two. */
const namesakes: ReadonlySet<string> = new Set(['240', '241']);

const commonTables: readonly NetworkPlan[] = places
  .filter(({ code }) => !without.has(code))
  .map(({ code, weight }, at) => {
    const [name, terms] = tables[namesakes.has(code) ? 0 : at % tables.length] ?? ['', ''];
    return local(code, 'table', notListed.has(code) ? 0 : Math.min(18, 4 + Math.round(weight / 40)), name, terms, {
      list: notListed.has(code) ? 'unknown' : at % 4 === 3 ? 'partial' : 'complete',
      ...(uncoordinated.has(code) ? { uncoordinated: true as const } : {}),
      ...(functionless.has(code) ? { functions: [] } : {}),
    });
  });

const special: readonly NetworkPlan[] = [
  local('698', 'young', 12, 'nuorten verkosto', 'thematic | lape | events guidance | youth', { openness: 'both' }),
  local('698', 'newcomers', 8, 'kotoutumisen verkosto', 'thematic | immigration | guidance | immigrants'),
  local('851', 'border', 7, 'rajan yli -ryhmä', 'thematic | immigration culture | guidance events', {
    sv: 'Över gränsen-gruppen i Torneå',
    restsOn: ['many-words'],
  }),
  local('240', 'recovery', 7, 'päihde- ja mielenterveystyöryhmä', 'workingGroup | substanceUse | development', {
    uncoordinated: true,
  }),
  local('240', 'languages', 5, 'kielikahvilarengas', 'thematic | immigration |', { status: 'planned' }),
  local('148', 'associations', 5, 'yhdistysten verkosto', 'areal | saami village | communication', {
    se: 'Anára searvviid fierpmádat',
  }),
  local('320', 'evening', 5, 'yhteinen ilta', 'forum | | events', { uncoordinated: true }),
];

export const localNetworks: readonly NetworkPlan[] = [...commonTables, ...special];
