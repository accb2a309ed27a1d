/** Rounds, answers and what they say, over a random register: for what counts who has been heard. */
import type { Chance } from '#domain/chance.ts';
import { closedSchemes } from '#domain/schemes.ts';
import type { Graph } from '#graph/graph.ts';
import { add, area, openTerms } from './world.ts';

const municipalities = [area.rovaniemi, area.kemi, area.inari, area.oulu];

const addRound = (graph: Graph, chance: Chance, organisations: readonly string[]): string =>
  add(graph, 'round', {
    names: { fi: 'Kierros' },
    ...(chance.once(4) ? { alwaysOpen: true } : { opensOn: chance.pick(['2014', '2018-05', '2025-11-01', '2030']) }),
    ...(chance.once(2) ? { invited: chance.some(organisations, 5) } : {}),
  }).id;

const addResponse = (
  graph: Graph,
  chance: Chance,
  organisations: readonly string[],
  rounds: readonly string[],
): void => {
  const response = add(graph, 'response', {
    round: chance.pick(rounds),
    organisations: [chance.pick(organisations), ...chance.some(organisations, 1)],
    channel: 'responseChannel.link',
    state: `responseState.${chance.pick(closedSchemes.responseState)}`,
  });
  for (const part of ['challenge', 'resource'] as const)
    if (chance.once(2))
      add(graph, 'statement', {
        response: response.id,
        kind: `statementKind.${part}`,
        about: chance.pick(organisations),
        ...(chance.once(4)
          ? { text: 'Omin sanoin' }
          : { [part]: `${part}Kind.${chance.pick(openTerms[`${part}Kind`])}` }),
      });
};

/** Adds rounds, answers, practices of municipalities, networks with target groups, and what one resource helps with. */
export const addAnswers = (graph: Graph, chance: Chance): Graph => {
  const organisations = graph.all('organisation').map(({ id }) => id as string);
  if (organisations.length === 0) return graph;
  const rounds = Array.from({ length: 1 + chance.below(3) }, () => addRound(graph, chance, organisations));
  for (let at = 2 + chance.below(10); at > 0; at--) addResponse(graph, chance, organisations, rounds);
  for (const place of municipalities)
    if (chance.once(2))
      add(graph, 'municipalPractice', {
        area: place,
        round: chance.pick(rounds),
        ...Object.fromEntries(
          ['contactRole', 'cooperationDocument', 'forum'].map((name) => [
            name,
            `practiceState.${chance.pick(closedSchemes.practiceState)}`,
          ]),
        ),
      });
  for (const group of openTerms.targetGroup) {
    const { id } = add(graph, 'network', {
      names: { fi: `Verkosto: ${group}` },
      kind: `networkKind.${chance.pick(['advisoryBoard', 'expertGroup', 'areal'])}`,
      openness: 'networkOpenness.unknown',
      permanence: 'permanence.unknown',
      status: 'networkStatus.active',
      memberList: `memberList.${chance.pick(closedSchemes.memberList)}`,
      areas: [chance.pick(municipalities), ...chance.some(Object.values(area), 1)],
      targetGroups: [`targetGroup.${group}`],
      themes: ['theme.sports', ...chance.some(['theme.village'], 1)],
    });
    for (const organisation of chance.some(organisations, 3))
      add(graph, 'membership', {
        organisation,
        network: id,
        relation: 'membershipRelation.member',
        confirmation: 'confirmation.said',
      });
  }
  add(graph, 'concept', {
    scheme: 'resourceKind',
    labels: { fi: 'Raha' },
    helpsWith: [`challengeKind.${chance.pick(openTerms.challengeKind)}`],
  });
  return graph;
};
