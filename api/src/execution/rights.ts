/**
 * Who may do what: the one table. Everything that writes asks it in the executor; a mutation without a row here does
 * not start (and fails the generated tests). Reading needs no row: public fields are everybody's.
 */
import { scopes, type Scope } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';

export { scopes };

/**
 * yes: always. no: never. network: only on the network of the session's link, and of its memberships only the
 * confirmation. area: only on what lies in the session's area. own: only what belongs to the session's own responses,
 * or, for undo, what the session itself did. words: only what respondents wrote in their own words.
 */
export type Right = 'yes' | 'no' | 'network' | 'area' | 'own' | 'words';
export type Row = { readonly [S in Scope]: Right };
export type Verb = 'add' | 'edit' | 'end' | 'remove' | 'restore';

const row = (others: Partial<Row> = {}): Row => ({
  reader: 'no',
  respondent: 'no',
  networkCoordinator: 'no',
  agent: 'no',
  coordinator: 'yes',
  administrator: 'yes',
  ...others,
});

const coordinatorsOnly = { add: row(), edit: row(), end: row(), remove: row(), restore: row() };
/** Agents enter for others within their area; they never remove. */
const agentsEnter = {
  add: row({ agent: 'area' }),
  edit: row({ agent: 'area' }),
  end: row({ agent: 'area' }),
  remove: row(),
  restore: row(),
};
/** Part of a response: its respondent writes and withdraws it. */
const partOfResponse = {
  add: row({ respondent: 'own', agent: 'area' }),
  edit: row({ respondent: 'own', agent: 'area' }),
  end: row({ agent: 'area' }),
  remove: row({ respondent: 'own' }),
  restore: row({ respondent: 'own' }),
};

export const rightsOnNouns: { readonly [N in Noun]: { readonly [V in Verb]: Row } } = {
  organisation: { ...agentsEnter, add: row({ respondent: 'yes', agent: 'area' }) },
  network: {
    ...agentsEnter,
    add: row({ respondent: 'yes', agent: 'area' }),
    edit: row({ networkCoordinator: 'network', agent: 'area' }),
  },
  membership: {
    ...agentsEnter,
    add: row({ respondent: 'yes', agent: 'area' }),
    edit: row({ networkCoordinator: 'network', agent: 'area' }),
  },
  round: coordinatorsOnly,
  response: { ...agentsEnter, edit: row({ respondent: 'own', agent: 'area' }) },
  statement: partOfResponse,
  assessment: partOfResponse,
  proposal: coordinatorsOnly,
  question: coordinatorsOnly,
  decision: coordinatorsOnly,
  stakeholderRelation: agentsEnter,
  event: agentsEnter,
  attendance: agentsEnter,
  link: agentsEnter,
  material: agentsEnter,
  concept: coordinatorsOnly,
  area: coordinatorsOnly,
  municipalPractice: agentsEnter,
};

/** Commands that are not about one noun. */
export const rightsOnCommands = {
  undo: row({ respondent: 'own', networkCoordinator: 'own', agent: 'own' }),
  redact: row({ coordinator: 'words' }),
  /** Anybody answers for themselves; agents enter answers of organisations in their area. */
  sendAnswers: row({ reader: 'yes', respondent: 'yes', networkCoordinator: 'yes', agent: 'area' }),
  withdrawAnswers: row({ respondent: 'own' }),
  answerQuestion: row({ respondent: 'own' }),
  acceptRecord: row(),
  joinRecord: row(),
  refuseRecord: row(),
  decideProposal: row(),
  decideFinding: row(),
} as const satisfies Readonly<Record<string, Row>>;

/** What is done in the vault, beside the register: no command, and nothing of it in the log. */
export const rightsOnFeedback = {
  sendFeedback: row({ reader: 'yes', respondent: 'yes', networkCoordinator: 'yes', agent: 'yes' }),
  answerFeedback: row(),
  closeFeedback: row(),
  eraseFeedback: row(),
} as const satisfies Readonly<Record<string, Row>>;

/** Personal links are kept in the vault, too. */
export const rightsOnLinks = {
  renewPersonalLink: row(),
  revokePersonalLink: row(),
} as const satisfies Readonly<Record<string, Row>>;

const verbs = ['add', 'edit', 'end', 'remove', 'restore'] as const satisfies readonly Verb[];

/** Every right of the register by command name, e.g. `editNetwork`. */
export const rights: ReadonlyMap<string, Row> = new Map<string, Row>([
  ...Object.entries(rightsOnNouns).flatMap(([noun, byVerb]) =>
    verbs.map((verb) => [verb + noun[0]?.toUpperCase() + noun.slice(1), byVerb[verb]] as const),
  ),
  ...Object.entries(rightsOnCommands),
]);
