/** A response as its respondent would fill it in again: what they said, also where it still waits for a coordinator. */
import type { PartialDate } from '#domain/partial-date.ts';
import type { Membership, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';

export type FilledTerms = { readonly terms: readonly string[]; readonly text: string | null };

export type FilledTie = {
  /** Place in the list of organisations. */
  readonly organisation: number;
  readonly relation: string;
  readonly roles: readonly string[];
  readonly validFrom: PartialDate | null;
  readonly onBehalfOf: readonly string[];
  readonly endedOn: PartialDate | null;
  readonly saidOn: PartialDate;
};

type FilledNetwork = {
  readonly network: string;
  readonly ties: readonly FilledTie[];
  readonly challenges: FilledTerms;
  readonly resources: FilledTerms;
  readonly aim: string | null;
  readonly purposefulness: string | null;
  readonly saidOn: PartialDate;
};

export type FilledAnswers = {
  readonly response: RecordOf<'response'>;
  readonly networks: readonly FilledNetwork[];
};

type Wishes = Readonly<Record<string, unknown>>;

/** What the respondent said instead of what the membership holds. */
const wishesOn = (graph: GraphReader, response: string, membership: string): Wishes =>
  Object.fromEntries(
    graph
      .holding('proposal', 'response', response)
      .filter(({ about, state }) => about === membership && state === 'proposalState.open')
      .map(({ field, value }) => [field, JSON.parse(value)]),
  );

const tieOf = (membership: Membership, wishes: Wishes, organisation: number): FilledTie => {
  const said = { ...membership, ...wishes };
  const { relation, roles, validFrom, onBehalfOf, validTo, renewedOn, recordedOn } = said;
  return { organisation, relation, roles, validFrom, onBehalfOf, endedOn: validTo, saidOn: renewedOn ?? recordedOn };
};

/** Memberships the response says, or says otherwise than they stand. */
const saidIn = (graph: GraphReader, response: string): readonly Membership[] => {
  const wished = graph.holding('proposal', 'response', response).flatMap(({ about, state }) => {
    const membership = state === 'proposalState.open' ? graph.get('membership', about) : undefined;
    return membership ? [membership] : [];
  });
  const all = [...graph.holding('membership', 'saidIn', response), ...wished];
  return [...new Map(all.map((one) => [one.id, one])).values()];
};

const termsIn = (
  statements: readonly RecordOf<'statement'>[],
  kind: string,
  part: 'challenge' | 'resource',
): FilledTerms => {
  const own = statements.filter((one) => one.kind === kind);
  return {
    terms: own.flatMap((one) => one[part] ?? []),
    text: own.find((one) => one[part] === null)?.text ?? null,
  };
};

/** Reads what is not public too: for the respondent and for coordinators only. */
export const filledAnswers = (graph: GraphReader, response: RecordOf<'response'>): FilledAnswers => {
  const { id, organisations, sentOn, recordedOn } = response;
  const memberships = saidIn(graph, id).filter((one) => organisations.includes(one.organisation));
  const statements = graph.holding('statement', 'response', id);
  const assessments = graph.holding('assessment', 'response', id);
  const networks = new Set<string>([
    ...response.networks,
    ...memberships.map(({ network }) => network),
    ...statements.flatMap(({ about }) => graph.get('network', about)?.id ?? []),
    ...assessments.map(({ network }) => network),
  ]);
  return {
    response,
    networks: [...networks].map((network) => {
      const about = statements.filter((one) => one.about === network);
      return {
        network,
        ties: memberships
          .filter((one) => one.network === network)
          .map((one) => tieOf(one, wishesOn(graph, id, one.id), organisations.indexOf(one.organisation))),
        challenges: termsIn(about, 'statementKind.challenge', 'challenge'),
        resources: termsIn(about, 'statementKind.resource', 'resource'),
        aim: about.find(({ kind }) => kind === 'statementKind.goal')?.text ?? null,
        purposefulness: assessments.find((one) => one.network === network)?.purposefulness ?? null,
        saidOn: sentOn ?? recordedOn,
      };
    }),
  };
};
