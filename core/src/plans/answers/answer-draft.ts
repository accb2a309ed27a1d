/** What the steps of an answer share: whose it is, and what waits for a coordinator. */
import type { Membership } from '#domain/record.ts';
import { addTo, removeFrom, setIn, type Draft } from '../draft.ts';

/** Something that would change what others stand behind. */
export type Wish = { readonly about: string; readonly field: string; readonly value: string };

export type AnswerDraft = Draft & {
  readonly response: string;
  /** All responses of the respondent, this one among them. */
  readonly own: ReadonlySet<string>;
  readonly wishes: Wish[];
};

/** Words of a respondent that a coordinator has read are read again when they change. */
export const unreviewedAgain = ({ context }: Draft): { readonly review?: string } =>
  context.actor.scope === 'respondent' ? { review: 'review.unreviewed' } : {};

/** Whether the respondent alone stands behind the membership: then they may change it themselves. */
export const isMine = ({ own }: AnswerDraft, membership: Membership): boolean =>
  membership.recordedIn !== null &&
  (own.has(membership.recordedIn) || membership.saidIn.length > 0) &&
  membership.saidIn.every((response) => own.has(response)) &&
  membership.confirmation === 'confirmation.said';

/** Brought by an answer, said by nobody, and not confirmed by the network either. */
export const isUnsaid = ({ recordedIn, saidIn, confirmation }: Membership): boolean =>
  recordedIn !== null && saidIn.length === 0 && confirmation !== 'confirmation.confirmed';

/** The membership is no longer said by this response; said by nobody and brought by an answer, it goes. */
export const unsay = (draft: AnswerDraft, membership: Membership): void => {
  const saidIn = membership.saidIn.filter((response) => response !== draft.response);
  if (isUnsaid({ ...membership, saidIn }) && removeFrom(draft, 'membership', membership.id)) return;
  setIn(draft, 'membership', membership.id, { saidIn }, { at: [] });
};

const keyOf = ({ about, field, value }: Wish): string => JSON.stringify([about, field, value]);

/** Proposals become what the answer wishes: those no longer wished go, unless somebody has decided on them. */
export const keepProposals = (draft: AnswerDraft): void => {
  const { ahead, response, wishes } = draft;
  const wanted = new Map(wishes.map((wish) => [keyOf(wish), wish]));
  for (const one of ahead.holding('proposal', 'response', response)) {
    if (wanted.delete(keyOf(one))) continue;
    if (one.state === 'proposalState.open') removeFrom(draft, 'proposal', one.id);
  }
  for (const wish of wanted.values())
    addTo(draft, 'proposal', { ...wish, response, state: 'proposalState.open' }, { at: [] });
};
