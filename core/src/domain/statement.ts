import type { NounDefinition } from './noun-definition.ts';

/** A challenge, resource, goal, success or wish that a response states about something. */
export const statement = {
  prefix: 'sta',
  fields: {
    response: { is: 'reference', to: 'response', fixed: true },
    kind: { is: 'term', scheme: 'statementKind', fixed: true },
    about: { is: 'reference', to: ['organisation', 'network', 'membership'], fixed: true },
    challenge: { is: 'term', scheme: 'challengeKind', optional: true },
    resource: { is: 'term', scheme: 'resourceKind', optional: true },
    text: { is: 'prose', optional: true, searchable: true, freeText: true },
  },
} as const satisfies NounDefinition;
