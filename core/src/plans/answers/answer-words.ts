/** Statements and assessments of an answer: each response owns its own, and sending again changes only what differs. */
import type { RecordOf } from '#domain/record.ts';
import { addTo, removeFrom, setIn, type Path } from '../draft.ts';
import { unreviewedAgain, type AnswerDraft } from './answer-draft.ts';
import type { AnsweredNetwork, AnsweredTerms } from './answers-input.ts';

type Kind = 'challenge' | 'resource' | 'goal';
/** A statement to be: a term of its kind, or own words. */
type Wanted = {
  readonly kind: Kind;
  readonly about: string;
  readonly term: string | null;
  readonly text: string | null;
  readonly at: Path;
};

const words = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

const termsOf = (kind: Kind, about: string, given: AnsweredTerms | null | undefined, at: Path): readonly Wanted[] => {
  const text = words(given?.text);
  const terms = [...new Set(given?.terms ?? [])].map((term, n) => ({
    kind,
    about,
    term,
    text: null,
    at: [...at, 'terms', n],
  }));
  return text === null ? terms : [...terms, { kind, about, term: null, text, at: [...at, 'text'] }];
};

/**
 * Statements are about the network and not about a membership: what is hard, given or aimed at is said once for all
 * organisations the respondent speaks for, and stays where it is when a membership ends, goes or is made anew. Who says
 * it is seen from the response: those of its organisations that it ties to the network.
 */
const statementsOf = (network: AnsweredNetwork, about: string, at: Path): readonly Wanted[] => {
  const aim = words(network.aim);
  return [
    ...termsOf('challenge', about, network.challenges, [...at, 'challenges']),
    ...termsOf('resource', about, network.resources, [...at, 'resources']),
    ...(aim === null ? [] : [{ kind: 'goal', about, term: null, text: aim, at: [...at, 'aim'] } as const]),
  ];
};

const keyOf = (kind: string, about: string, term: string | null): string => JSON.stringify([kind, about, term]);

const keyOfRecord = ({ kind, about, challenge, resource }: RecordOf<'statement'>): string =>
  keyOf(kind, about, challenge ?? resource);

/** A network answered about, and where in what was sent. */
export type Answered = { readonly id: string; readonly network: AnsweredNetwork; readonly at: Path };

/** The response's statements become what it says now. */
export const keepStatements = (draft: AnswerDraft, answered: readonly Answered[]): void => {
  const wanted = new Map(
    answered
      .flatMap(({ id, network, at }) => statementsOf(network, id, at))
      .map((one) => [keyOf(`statementKind.${one.kind}`, one.about, one.term), one]),
  );
  for (const there of draft.ahead.holding('statement', 'response', draft.response)) {
    const one = wanted.get(keyOfRecord(there));
    wanted.delete(keyOfRecord(there));
    if (!one) removeFrom(draft, 'statement', there.id);
    else if (one.text !== there.text)
      setIn(draft, 'statement', there.id, { text: one.text, ...unreviewedAgain(draft) }, { at: one.at.slice(0, -1) });
  }
  for (const { kind, about, term, text, at } of wanted.values()) {
    const named = term === null || kind === 'goal' ? {} : { [kind]: term };
    const place = { at: [], fields: { text: at, challenge: at, resource: at } };
    addTo(
      draft,
      'statement',
      { response: draft.response, kind: `statementKind.${kind}`, about, ...named, text },
      place,
    );
  }
};

/** The same for what it thinks of how useful networks are. */
export const keepAssessments = (draft: AnswerDraft, answered: readonly Answered[]): void => {
  const { ahead, response } = draft;
  const before = new Map(ahead.holding('assessment', 'response', response).map((one) => [one.network as string, one]));
  for (const { id, network, at } of answered) {
    const { purposefulness } = network;
    if (typeof purposefulness !== 'string') continue;
    const there = before.get(id);
    before.delete(id);
    if (there) setIn(draft, 'assessment', there.id, { purposefulness }, { at });
    else addTo(draft, 'assessment', { response, network: id, purposefulness }, { at });
  }
  for (const { id } of before.values()) removeFrom(draft, 'assessment', id);
};
