/**
 * Takes in what a respondent says, in one change set. Nobody else's words are overwritten: each response owns its
 * statements and assessments, a membership that is there is said again instead of made twice, and what would change
 * others' records becomes a proposal.
 */
import type { Change } from '#domain/change.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { addTo, complain, finished, openDraft, setIn, type Path } from '../draft.ts';
import { keepProposals, unsay, type AnswerDraft } from './answer-draft.ts';
import { networkOf, organisationOf } from './answer-records.ts';
import { answerTie } from './answer-tie.ts';
import { keepAssessments, keepStatements, type Answered } from './answer-words.ts';
import { dropUnused } from './drop-unused.ts';
import { alwaysOpenInput, alwaysOpenRound } from './answering-round.ts';
import type { AnswersInput } from './answers-input.ts';

type AnswerCommand = Extract<Command, { do: 'answer' }>;

const provenanceOf = (channel: string): string =>
  channel === 'responseChannel.paper' ? 'provenance.paper' : 'provenance.selfReported';

/** The always open round is made by the first who needs it. */
const ensureRound = (draft: AnswerDraft, round: string): void => {
  if (round !== alwaysOpenRound || draft.ahead.get('round', round)) return;
  const asProgram = {
    ...draft,
    context: { ...draft.context, actor: { scope: 'system', pseudonym: 'system' } as const },
  };
  addTo(asProgram, 'round', alwaysOpenInput, { at: ['round'] }, round);
};

/** The response before what it refers to, and its references after: so it can be undone, last change first. */
const ensureResponse = (draft: AnswerDraft, { round, response, input }: AnswerCommand): boolean => {
  if (draft.ahead.get('response', response)) return true;
  const values = { round, channel: input.channel, state: 'responseState.sent', sentOn: draft.context.today };
  return addTo(draft, 'response', { ...values, source: provenanceOf(input.channel) }, { at: [] }, response) !== null;
};

/** What each of the list leads to; the same twice is one too many. */
const eachOnce = <T>(draft: AnswerDraft, list: readonly T[], at: string, idOf: (one: T, at: Path) => string | null) => {
  const seen = new Set<string>();
  return list.map((one, n) => {
    const id = idOf(one, [at, n]);
    if (id !== null && seen.has(id)) return complain(draft, 'alreadyThere', [at, n, 'id'], { id });
    if (id !== null) seen.add(id);
    return id;
  });
};

const takeTies = (
  draft: AnswerDraft,
  organisations: readonly (string | null)[],
  { id, network, at }: Answered,
): void => {
  if (network.ties.length === 0 && organisations.length > 0) complain(draft, 'required', [...at, 'ties']);
  const seen = new Set<number>();
  network.ties.forEach((tie, n) => {
    const here = [...at, 'ties', n];
    const organisation = organisations[tie.organisation];
    if (organisation === undefined)
      complain(draft, 'unknownRecord', [...here, 'organisation'], { id: tie.organisation });
    else if (seen.has(tie.organisation)) complain(draft, 'alreadyThere', [...here, 'organisation']);
    else if (organisation !== null)
      answerTie(draft, tie, { organisation, network: id }, network.still === 'ended', here);
    seen.add(tie.organisation);
  });
};

/** Memberships that the response said before and says no more. */
const dropTies = (
  draft: AnswerDraft,
  organisations: readonly (string | null)[],
  answered: readonly Answered[],
): void => {
  const kept = new Set(
    answered.flatMap(({ id, network }) => network.ties.map((tie) => `${organisations[tie.organisation]} ${id}`)),
  );
  for (const one of draft.ahead.holding('membership', 'saidIn', draft.response))
    if (!kept.has(`${one.organisation} ${one.network}`)) unsay(draft, one);
};

const fillResponse = (
  draft: AnswerDraft,
  input: AnswersInput,
  organisations: readonly string[],
  networks: readonly string[],
): void => {
  const alone = organisations.length === 0;
  const fields = { role: ['respondentRole'] };
  const values = {
    organisations,
    channel: input.channel,
    state: 'responseState.sent',
    ownList: input.ownList,
    sentOn: draft.context.today,
    role: alone ? input.respondentRole : null,
    networks: alone ? networks : [],
  };
  setIn(draft, 'response', draft.response, values, { at: [], fields });
};

/** Plans everything a respondent sent, or nothing: problems lead into the input. */
export const planAnswer = (
  graph: Graph,
  command: AnswerCommand,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const { input, response, round, own } = command;
  const draft: AnswerDraft = {
    ...openDraft(graph, context),
    response,
    own: new Set([...own, response]),
    wishes: [],
  };
  if (input.organisations.length === 0 && input.networks.length === 0) complain(draft, 'required', ['organisations']);
  ensureRound(draft, round);
  if (!ensureResponse(draft, command)) return finished(draft);
  const organisations = eachOnce(draft, input.organisations, 'organisations', (one, at) =>
    organisationOf(draft, one, at),
  );
  const networks = eachOnce(draft, input.networks, 'networks', (one, at) => networkOf(draft, one, at));
  const answered = input.networks.flatMap((network, n): readonly Answered[] => {
    const id = networks[n];
    return typeof id === 'string' ? [{ id, network, at: ['networks', n] }] : [];
  });
  for (const one of answered) takeTies(draft, organisations, one);
  dropTies(draft, organisations, answered);
  keepStatements(draft, answered);
  keepAssessments(draft, answered);
  const present = (ids: readonly (string | null)[]): readonly string[] => ids.filter((id) => id !== null);
  fillResponse(draft, input, present(organisations), present(networks));
  keepProposals(draft);
  dropUnused(draft);
  return finished(draft);
};
