/** Small registers full of everything that counting must tell apart: sets, suggestions, pasts, futures, unknowns. */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import { closedSchemes } from '#domain/schemes.ts';
import type { Graph } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import type { Filter } from '#analysis/select.ts';
import { dimensionsOf, notKnown } from '#analysis/dimensions.ts';
import type { AnyRecord } from '#domain/record.ts';
import { chanceOf, type Chance } from '#domain/chance.ts';
import { area, attempt, context, openTerms, worldOf } from './world.ts';

export const days = ['2009-06-01', '2015-02-26', '2019-02-26', '2026-06-01'] as const satisfies readonly string[];
export const anyDay = (chance: Chance): Day => chance.pick(days) as Day;

const places = Object.values(area);
const termOf = (chance: Chance, scheme: keyof typeof openTerms): string =>
  `${scheme}.${chance.pick(openTerms[scheme])}`;
const codeOf = (chance: Chance, scheme: keyof typeof closedSchemes): string =>
  `${scheme}.${chance.pick<string>(closedSchemes[scheme])}`;
const termsOf = (chance: Chance, scheme: keyof typeof openTerms): readonly string[] =>
  chance.some(openTerms[scheme], 2).map((code) => `${scheme}.${code}`);

const often = (chance: Chance): Input => ({
  ...(chance.once(6) ? { basis: 'basis.inferred' } : {}),
  ...(chance.once(4) ? { validFrom: chance.pick(['2010', '2015-02', '2019-02-26', '2020']) } : {}),
  ...(chance.once(4) ? { validTo: chance.pick(['2021', '2022-02', '2019-02-26', '2020']) } : {}),
});

const organisation = (chance: Chance, at: number): Input => ({
  names: { fi: `Järjestö ${at}`, ...(chance.once(3) ? { sv: `Förening ${at}` } : {}) },
  kind: termOf(chance, 'organisationKind'),
  plural: chance.once(6),
  ...(chance.once(2) ? { sector: codeOf(chance, 'sector') } : {}),
  ...(chance.once(2) ? { associationClass: termOf(chance, 'associationClass') } : {}),
  ...(chance.once(2) ? { homeMunicipality: chance.pick(places) } : {}),
  operatingAreas: chance.some(places, 2),
  ...often(chance),
});

const network = (chance: Chance, at: number, organisations: readonly string[], networks: readonly string[]): Input => ({
  names: chance.once(5) ? { se: `Fierpmádat ${at}` } : { fi: `Verkosto ${at}` },
  kind: termOf(chance, 'networkKind'),
  themes: termsOf(chance, 'theme'),
  areas: chance.some(places, 2),
  openness: codeOf(chance, 'networkOpenness'),
  permanence: codeOf(chance, 'permanence'),
  status: codeOf(chance, 'networkStatus'),
  memberList: codeOf(chance, 'memberList'),
  attachedTo: chance.some(organisations, 1),
  restsOn: chance.some(organisations, 1),
  ...(chance.once(3) && networks.length > 0 ? { partOf: chance.pick(networks) } : {}),
  ...(chance.once(4) ? { membersWithoutOrganisation: [{ count: 1 + chance.below(3) }, { count: 1 }] } : {}),
  ...often(chance),
});

const membership = (chance: Chance, organisations: readonly string[], networks: readonly string[]): Input => ({
  organisation: chance.pick(organisations),
  network: chance.pick(networks),
  relation: chance.once(2) ? 'membershipRelation.member' : codeOf(chance, 'membershipRelation'),
  roles: termsOf(chance, 'membershipRole'),
  onBehalfOf: chance.some(organisations, 1),
  confirmation: codeOf(chance, 'confirmation'),
  ...often(chance),
});

const link = (chance: Chance, ends: readonly string[]): Input => ({
  from: chance.pick(ends),
  to: chance.pick(ends),
  kind: termOf(chance, 'linkKind'),
  mode: codeOf(chance, 'mode'),
  ...often(chance),
});

export const randomRegister = (seed: number): Graph => {
  const chance = chanceOf(seed);
  const graph = worldOf();
  const adds = (most: number, noun: Noun, input: (at: number) => Input): void => {
    const many = chance.below(most + 1);
    for (let at = 0; at < many; at++)
      attempt(graph, { do: 'add', noun, input: input(at) }, context(chance.once(3) ? 'respondent' : 'coordinator'));
  };
  const ids = (noun: Noun): readonly string[] => graph.all(noun).map((one) => one.id);
  adds(9, 'organisation', (at) => organisation(chance, at));
  const organisations = ids('organisation');
  adds(7, 'network', (at) => network(chance, at, organisations, ids('network')));
  const networks = ids('network');
  if (organisations.length === 0 || networks.length === 0) return graph;
  adds(24, 'membership', () => membership(chance, organisations, networks));
  adds(5, 'link', () => link(chance, [...organisations, ...networks, 'theme.sports']));
  return graph;
};

/** A filter over one or two dimensions, with values that occur, one that hardly does, and the unknown. */
export const anyFilter = (graph: Graph, noun: Noun, day: Day, chance: Chance, but = ''): Filter => {
  const dimensions = [...dimensionsOf(noun).values()].filter(({ id }) => id !== but);
  return Object.fromEntries(
    chance.some(dimensions, 2).map(({ id, values }) => {
      const occurring = graph.all(noun).flatMap((record) => values(graph, record as AnyRecord, day));
      const wanted = [chance.pick([...occurring, 'theme.none', notKnown]), ...(chance.once(3) ? [notKnown] : [])];
      return [id, [...new Set(wanted)]];
    }),
  );
};
