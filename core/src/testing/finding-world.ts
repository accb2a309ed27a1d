/** Small registers full of what analyses look for, and what their names are. */
import { changedId, type Change } from '#domain/change.ts';
import { chanceOf, type Chance } from '#domain/chance.ts';
import { nounOf } from '#domain/ids.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import { closedSchemes } from '#domain/schemes.ts';
import { analysisIds, settingsOf } from '#analysis/findings/analyses.ts';
import type { Settings } from '#analysis/findings/look.ts';
import { duplicateNouns, isDuplicateNoun, RegisterNames } from '#analysis/names/register-names.ts';
import type { Graph, GraphReader } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import { days, randomRegister } from './random-register.ts';
import { add, area, attempt, context, openTerms } from './world.ts';

export const namesIn = (graph: GraphReader): RegisterNames => {
  const names = new RegisterNames();
  for (const noun of duplicateNouns) for (const record of graph.all(noun)) names.set(noun, record);
  return names;
};

/** Brings the names up to a graph that has taken the changes. */
export const takeNames = (names: RegisterNames, graph: GraphReader, changes: readonly Change[]): void => {
  for (const id of new Set(changes.map(changedId))) {
    const noun = nounOf(id);
    if (!noun || !isDuplicateNoun(noun)) continue;
    const record = graph.get(noun, id);
    if (record) names.set(noun, record);
    else names.remove(noun, id);
  }
};

const names = [
  'Kemin Satakielet',
  'Kemin Satakieli ry',
  'Satakielet (Kemi)',
  'Inarin Keroviulu',
  'INARIN KEROVIULU RY',
];

const codeOf = (chance: Chance, scheme: keyof typeof closedSchemes): string =>
  `${scheme}.${chance.pick<string>(closedSchemes[scheme])}`;

const termsOf = (chance: Chance, scheme: keyof typeof openTerms, most: number): readonly string[] =>
  chance.some(openTerms[scheme].slice(0, 2), most).map((code) => `${scheme}.${code}`);

const day = (chance: Chance): string =>
  chance.pick(['2014', '2015-06', '2019-06-30', '2026-07', '2026-12', '2027-05-31']);

const enrich = (graph: Graph, noun: Noun, after: (record: AnyRecord) => Input): void => {
  for (const record of [...graph.all(noun)] as readonly AnyRecord[])
    attempt(graph, { do: 'edit', noun, id: record.id, before: record, after: after(record) });
};

const enrichNetworks = (graph: Graph, chance: Chance): void =>
  enrich(graph, 'network', () => ({
    functions: termsOf(chance, 'functionKind', 2),
    themes: termsOf(chance, 'theme', 2),
    targetGroups: termsOf(chance, 'targetGroup', 1),
    ...(chance.once(2) ? { memberList: 'memberList.complete' } : {}),
    ...(chance.once(3) ? { areas: [] } : chance.once(2) ? { areas: [area.lappi] } : {}),
    ...(chance.once(3) ? { names: { fi: chance.pick(names) } } : {}),
  }));

const enrichOrganisations = (graph: Graph, chance: Chance): void =>
  enrich(graph, 'organisation', () => ({
    ...(chance.once(3) ? { names: { fi: chance.pick(names) } } : {}),
    fundingPeriods: Array.from({ length: chance.below(3) }, () => ({ to: chance.once(4) ? null : day(chance) })),
  }));

const addAnswers = (
  graph: Graph,
  chance: Chance,
  organisations: readonly string[],
  networks: readonly string[],
): void => {
  const round = add(graph, 'round', { names: { fi: 'Kierros' } });
  const memberships = graph.all('membership').map(({ id }) => id as string);
  for (let at = chance.below(5); at > 0; at--) {
    const response = add(graph, 'response', {
      round: round.id,
      organisations: chance.some(organisations, 2),
      channel: 'responseChannel.link',
      state: chance.once(3) ? codeOf(chance, 'responseState') : 'responseState.sent',
      ...(chance.once(3) ? {} : { ownList: chance.once(2) ? 'ownList.none' : codeOf(chance, 'ownList') }),
      ...(chance.once(2) ? { sentOn: day(chance) } : {}),
      networks: chance.some(networks, 1),
    });
    for (let more = chance.below(4); more > 0; more--)
      attempt(graph, {
        do: 'add',
        noun: 'statement',
        input: {
          response: response.id,
          kind: codeOf(chance, 'statementKind'),
          about: chance.pick([...networks, ...memberships]),
          ...(chance.once(3) ? { resource: 'resourceKind.time' } : {}),
          ...(chance.once(6) ? { basis: 'basis.inferred' } : {}),
        },
      });
    const said =
      memberships.length > 0 && chance.once(2) ? graph.get('membership', chance.pick(memberships)) : undefined;
    if (said)
      attempt(graph, { do: 'edit', noun: 'membership', id: said.id, before: said, after: { saidIn: [response.id] } });
  }
};

const addTies = (graph: Graph, chance: Chance, organisations: readonly string[], networks: readonly string[]): void => {
  for (let at = organisations.length === 0 ? 0 : 10 + chance.below(30); at > 0; at--)
    attempt(
      graph,
      {
        do: 'add',
        noun: 'membership',
        input: {
          organisation: chance.pick(organisations),
          network: chance.pick(networks),
          relation: chance.once(4) ? codeOf(chance, 'membershipRelation') : 'membershipRelation.member',
          roles: chance.once(8) ? ['membershipRole.coordinator'] : [],
          confirmation: 'confirmation.said',
        },
      },
      context(),
    );
};

/** Gives a network the members of another. */
const copyMembers = (graph: Graph, chance: Chance, networks: readonly string[]): void => {
  const [from, to] = [chance.pick(networks), chance.pick(networks)];
  for (const { organisation, relation, confirmation } of graph.holding('membership', 'network', from))
    attempt(graph, { do: 'add', noun: 'membership', input: { organisation, network: to, relation, confirmation } });
};

/** Makes two networks do the same in the same place, each about its own. */
const doTheSame = (graph: Graph, chance: Chance, networks: readonly string[]): void => {
  const pair = [
    [chance.pick(networks), 'theme.sports'],
    [chance.pick(networks), 'theme.village'],
  ] as const;
  for (const [id, theme] of pair) {
    const before = graph.get('network', id);
    const same = { functions: ['functionKind.advocacy'], areas: [area.lappi], memberList: 'memberList.complete' };
    const after = { ...same, themes: [theme], partOf: null };
    if (before) attempt(graph, { do: 'edit', noun: 'network', id, before, after });
  }
};

/** Enough ties that networks and organisations share some, answers, projects that end, and names that are alike. */
export const findingWorld = (seed: number): Graph => {
  const chance = chanceOf(seed);
  const graph = randomRegister(seed);
  const ids = (noun: 'organisation' | 'network'): readonly string[] => graph.all(noun).map(({ id }) => id);
  const [organisations, networks] = [ids('organisation'), ids('network')];
  if (organisations.length === 0 || networks.length === 0) return graph;
  enrichNetworks(graph, chance);
  enrichOrganisations(graph, chance);
  // The first few are not drawn, so that some stay alone.
  addTies(graph, chance, organisations.slice(2), networks);
  if (chance.once(3)) copyMembers(graph, chance, networks);
  if (chance.once(3)) doTheSame(graph, chance, networks);
  addAnswers(graph, chance, organisations, networks);
  return graph;
};

/** Thresholds that small registers cross, drawn anew each time; now and then those of everybody. */
export const anySettings = (chance: Chance): Settings => {
  if (chance.once(4)) return {};
  return Object.fromEntries(
    analysisIds.map((id) => [
      id,
      Object.fromEntries(
        Object.entries(settingsOf(id)).map(([name, { unit, min }]) => [
          name,
          unit === 'share'
            ? 0.1 + chance.below(10) / 10
            : unit === 'months'
              ? 1 + chance.below(24)
              : min + chance.below(3),
        ]),
      ),
    ]),
  );
};

export const anyOf = (chance: Chance): (typeof days)[number] => chance.pick(days);
