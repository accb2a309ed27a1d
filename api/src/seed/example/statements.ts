/** What responses of the invented region state, and what they think of their networks. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import { reviewOf } from './actors.ts';
import { aims, challenges, goals, resources, successes, wishes } from './answers.ts';
import { draft, type Draft } from './draft.ts';
import { shuffled } from './draw.ts';
import type { Answer } from './rounds.ts';

/** Most are challenges and resources, as the questions ask. */
const kinds = [
  'challenge',
  'challenge',
  'challenge',
  'challenge',
  'resource',
  'resource',
  'resource',
  'goal',
  'success',
  'wish',
] as const;

const saidOf = (chance: Chance): Input => {
  const kind = chance.pick(kinds);
  const stated = { kind: `statementKind.${kind}` };
  switch (kind) {
    case 'challenge': {
      const [code, text] = chance.pick(challenges);
      return { ...stated, challenge: `challengeKind.${code}`, text: chance.once(3) ? undefined : text };
    }
    case 'resource': {
      const [code, text] = chance.pick(resources);
      return { ...stated, resource: `resourceKind.${code}`, text: chance.once(3) ? undefined : text };
    }
    case 'goal':
      return { ...stated, text: chance.pick(goals) };
    case 'success':
      return { ...stated, text: chance.pick(successes) };
    case 'wish':
      return { ...stated, text: chance.pick(wishes) };
  }
};

const opinions = [
  ...Array.from({ length: 5 }, () => 'veryUseful'),
  ...Array.from({ length: 8 }, () => 'useful'),
  ...Array.from({ length: 4 }, () => 'little'),
  'notUseful',
  ...Array.from({ length: 2 }, () => 'cannotSay'),
];

/** Current memberships of the speakers, those counted. */
const belongingOf = ({ speakers }: Answer, ties: readonly Draft[]): readonly Draft[] =>
  ties.filter(
    ({ input }) =>
      input['relation'] === 'membershipRelation.member' &&
      input['basis'] === 'basis.stated' &&
      input['validTo'] === undefined &&
      speakers.some(({ id }) => id === input['organisation']),
  );

/** Mostly about a network, sometimes about the organisation itself or its place in the network. */
const subjectOf = (chance: Chance, answer: Answer, belonging: readonly Draft[]): unknown => {
  const self = answer.speakers[0]?.id;
  if (belonging.length === 0 || chance.once(4)) return self;
  const tie = chance.pick(belonging);
  return chance.once(5) ? tie.id : tie.input['network'];
};

const contentOf = (chance: Chance, answer: Answer, ties: readonly Draft[]): readonly Draft[] => {
  const belonging = belongingOf(answer, ties);
  const name = answer.draft.id.slice(answer.draft.id.indexOf('-') + 1);
  const own = { response: answer.draft.id, source: 'provenance.selfReported' };
  const networks = new Set(belonging.map(({ input }) => input['network']));
  const assessed = shuffled(chance, [...networks]).slice(0, chance.below(4));
  return [
    ...Array.from({ length: 1 + chance.below(4) }, (_, at) =>
      draft('statement', `${name}-${at + 1}`, {
        ...own,
        about: subjectOf(chance, answer, belonging),
        ...saidOf(chance),
        review: reviewOf(chance),
      }),
    ),
    ...assessed.map((network, at) =>
      draft('assessment', `${name}-${at + 1}`, {
        ...own,
        network,
        purposefulness: `purposefulness.${chance.pick(opinions)}`,
        aim: chance.once(3) ? chance.pick(aims) : undefined,
      }),
    ),
  ];
};

/** Statements and assessments of every response that was sent. */
export const makeContent = (chance: Chance, answers: readonly Answer[], ties: readonly Draft[]): readonly Draft[] =>
  answers.filter(({ sent }) => sent).flatMap((answer) => contentOf(chance, answer, ties));
