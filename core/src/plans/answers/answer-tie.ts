/** One tie of an answer against the memberships that are there. */
import { dayAfter } from '#domain/day-number.ts';
import { firstDay, lastDay, parsePartialDate } from '#domain/partial-date.ts';
import type { Membership } from '#domain/record.ts';
import { hasEndedBy, isSuggestion } from '#analysis/validity.ts';
import type { Input } from '../command.ts';
import { addTo, setIn, type Path } from '../draft.ts';
import { isMine, unsay, type AnswerDraft } from './answer-draft.ts';
import type { AnsweredTie } from './answers-input.ts';

export type TieEnds = { readonly organisation: string; readonly network: string };

/** Stated memberships between the two, those that hold first. */
const standing = ({ ahead, context }: AnswerDraft, { organisation, network }: TieEnds): readonly Membership[] =>
  ahead
    .holding('membership', 'organisation', organisation)
    .filter((one) => one.network === network && !isSuggestion(one))
    .toSorted((a, b) => Number(hasEndedBy(a, context.today)) - Number(hasEndedBy(b, context.today)));

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What the tie says beyond its relation; what it leaves out says nothing. */
const saidOf = ({ roles, validFrom, onBehalfOf }: AnsweredTie): Input =>
  Object.fromEntries(Object.entries({ roles, validFrom, onBehalfOf }).filter(([, value]) => !isBlank(value)));

const holdsAlready = (now: unknown, said: unknown): boolean =>
  Array.isArray(now) && Array.isArray(said) ? said.every((one) => now.includes(one)) : now === said;

/** Values that differ wait for a coordinator; the record stays as others said it. */
const wish = (draft: AnswerDraft, membership: Membership, values: Input): void => {
  for (const [field, value] of Object.entries(values)) {
    if (holdsAlready((membership as Input)[field], value)) continue;
    draft.wishes.push({ about: membership.id, field, value: JSON.stringify(value) });
  }
};

/** Said again: this response stands behind it too, and from today it is renewed; not on the day it was recorded. */
const sayAgain = (draft: AnswerDraft, { id, saidIn, recordedOn }: Membership): void => {
  const { response, context } = draft;
  const isSaid = saidIn.includes(response as never);
  const renewed = recordedOn === context.today ? {} : { renewedOn: context.today };
  setIn(draft, 'membership', id, { saidIn: isSaid ? saidIn : [...saidIn, response], ...renewed }, { at: [] });
};

/** Memberships that are over stay as they were: what holds now begins after the last of them. */
const beginningAfter = (past: readonly Membership[], validFrom: unknown): unknown => {
  const ends = past.flatMap(({ validTo }) => (validTo === null ? [] : [lastDay(validTo)]));
  const last = ends.toSorted().at(-1);
  if (last === undefined) return validFrom;
  const given = typeof validFrom === 'string' ? parsePartialDate(validFrom.trim()) : null;
  return given && firstDay(given) > last ? validFrom : dayAfter(last);
};

const saidToHold = (draft: AnswerDraft, tie: AnsweredTie, ends: TieEnds, at: Path): void => {
  const { response, context } = draft;
  const all = standing(draft, ends);
  const known = all.filter((one) => !hasEndedBy(one, context.today) || one.saidIn.includes(response as never));
  const same = known.find(({ relation }) => relation === tie.relation);
  const found = same ?? known.find((one) => isMine(draft, one)) ?? known[0];
  const said = saidOf(tie);
  const place = { at };
  if (!found) {
    const past = all.filter(({ relation }) => relation === tie.relation);
    const values = { ...said, validFrom: beginningAfter(past, said['validFrom']) };
    const own = { confirmation: 'confirmation.said', saidIn: [response], recordedIn: response };
    addTo(draft, 'membership', { ...ends, ...values, ...own, relation: tie.relation }, place);
  } else if (isMine(draft, found)) {
    const past = all.filter(({ id, relation }) => relation === tie.relation && id !== found.id);
    const validFrom = beginningAfter(past, said['validFrom'] ?? found.validFrom);
    setIn(draft, 'membership', found.id, { ...said, validFrom, relation: tie.relation, validTo: null }, place);
    sayAgain(draft, draft.ahead.get('membership', found.id) as Membership);
  } else if (same) {
    wish(draft, same, said);
    sayAgain(draft, same);
  } else {
    wish(draft, found, { ...said, relation: tie.relation });
    if (found.saidIn.includes(response as never)) unsay(draft, found);
  }
};

const beganAfter = ({ validFrom }: Membership, tie: AnsweredTie, on: string): boolean => {
  const ended = parsePartialDate(on.trim());
  return isBlank(tie.validFrom) && validFrom !== null && ended !== null && lastDay(ended) < firstDay(validFrom);
};

const saidToHaveEnded = (draft: AnswerDraft, tie: AnsweredTie, ends: TieEnds, on: string, at: Path): void => {
  const { response } = draft;
  const all = standing(draft, ends);
  const found = all.find(({ relation }) => relation === tie.relation) ?? all[0];
  const place = { at, fields: { validTo: ['endedOn'] } };
  if (!found) {
    const own = { confirmation: 'confirmation.said', saidIn: [response], recordedIn: response };
    addTo(draft, 'membership', { ...ends, ...saidOf(tie), ...own, relation: tie.relation, validTo: on }, place);
  } else if (isMine(draft, found)) {
    // It cannot have ended before it began: then it never was.
    if (beganAfter(found, tie, on)) unsay(draft, found);
    else setIn(draft, 'membership', found.id, { ...saidOf(tie), validTo: on }, place);
  } else {
    wish(draft, found, { validTo: on });
    if (found.saidIn.includes(response as never)) unsay(draft, found);
  }
};

/** Takes in one tie: makes a membership, says one again, or leaves a wish where others say otherwise. */
export const answerTie = (draft: AnswerDraft, tie: AnsweredTie, ends: TieEnds, hasEnded: boolean, at: Path): void => {
  const on = tie.endedOn ?? (hasEnded ? draft.context.today : null);
  if (on === null) saidToHold(draft, tie, ends, at);
  else saidToHaveEnded(draft, tie, ends, on, at);
};
