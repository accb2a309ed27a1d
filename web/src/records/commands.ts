/** Commands that a button gives at once, without a form: review, confirm, bring back. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { nounOf, type Noun } from '@tvl/core/domain/ids.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import * as documents from '../generated/graphql.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute, RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { sayProblem, type SentProblem } from './problems.ts';

type Payload = { readonly payload: { readonly revision: number | null; readonly problems: readonly SentProblem[] } };
type State = { readonly review?: string; readonly basis?: string };
type EditState = TypedDocumentString<Payload, { commandId: string; id: string; before: State; after: State }>;
type BringBack = TypedDocumentString<Payload, { commandId: string; id: string }>;

const reviews: Readonly<Record<Noun, EditState>> = {
  organisation: documents.ReviewOrganisationDocument,
  network: documents.ReviewNetworkDocument,
  membership: documents.ReviewMembershipDocument,
  round: documents.ReviewRoundDocument,
  response: documents.ReviewResponseDocument,
  statement: documents.ReviewStatementDocument,
  assessment: documents.ReviewAssessmentDocument,
  proposal: documents.ReviewProposalDocument,
  question: documents.ReviewQuestionDocument,
  decision: documents.ReviewDecisionDocument,
  stakeholderRelation: documents.ReviewStakeholderRelationDocument,
  event: documents.ReviewEventDocument,
  attendance: documents.ReviewAttendanceDocument,
  link: documents.ReviewLinkDocument,
  material: documents.ReviewMaterialDocument,
  concept: documents.ReviewConceptDocument,
  area: documents.ReviewAreaDocument,
  municipalPractice: documents.ReviewMunicipalPracticeDocument,
};

const returns: Readonly<Record<Noun, BringBack>> = {
  organisation: documents.BringBackOrganisationDocument,
  network: documents.BringBackNetworkDocument,
  membership: documents.BringBackMembershipDocument,
  round: documents.BringBackRoundDocument,
  response: documents.BringBackResponseDocument,
  statement: documents.BringBackStatementDocument,
  assessment: documents.BringBackAssessmentDocument,
  proposal: documents.BringBackProposalDocument,
  question: documents.BringBackQuestionDocument,
  decision: documents.BringBackDecisionDocument,
  stakeholderRelation: documents.BringBackStakeholderRelationDocument,
  event: documents.BringBackEventDocument,
  attendance: documents.BringBackAttendanceDocument,
  link: documents.BringBackLinkDocument,
  material: documents.BringBackMaterialDocument,
  concept: documents.BringBackConceptDocument,
  area: documents.BringBackAreaDocument,
  municipalPractice: documents.BringBackMunicipalPracticeDocument,
};

type Sent = { readonly id: string; readonly name: string };

export type RecordCommands = {
  /** Somebody has looked at it: unreviewed becomes reviewed. */
  readonly review: (record: Sent) => Promise<void>;
  /** A suggestion holds: from now on it is counted. */
  readonly confirm: (record: Sent & { readonly isUnreviewed: boolean }) => Promise<void>;
  readonly bringBack: (record: Sent) => Promise<void>;
};

/** Each says what came of it, with its undo. */
export const useRecordCommands = (): RecordCommands => {
  const speaker = useSpeaker();
  const { say: tell, warn } = useSaved();
  const queries = useQueryClient();
  const told = useCallback(
    async (asked: Promise<Payload>, done: TextKey, name: string) => {
      try {
        const { payload } = await asked;
        const [problem] = payload.problems;
        if (problem) warn(sayProblem(speaker, problem));
        else tell(speaker.say(done, { name }), payload.revision);
      } catch (error) {
        const offline = error instanceof RequestError && error.code === 'OFFLINE';
        warn(speaker.say(offline ? 'errors.offline.text' : 'errors.wait'));
      }
      await queries.invalidateQueries();
    },
    [queries, speaker, tell, warn],
  );
  return useMemo(() => {
    const edit = (id: string, before: State, after: State): Promise<Payload> =>
      execute(reviews[nounOf(id) ?? 'concept'], { commandId: newCommandId(), id, before, after });
    const unreviewed = { review: 'review.unreviewed' };
    const reviewed = { review: 'review.reviewed' };
    return {
      review: ({ id, name }) => told(edit(id, unreviewed, reviewed), 'edit.toast.reviewed', name),
      confirm: ({ id, name, isUnreviewed }) =>
        told(
          edit(
            id,
            { basis: 'basis.inferred', ...(isUnreviewed ? unreviewed : {}) },
            { basis: 'basis.stated', ...(isUnreviewed ? reviewed : {}) },
          ),
          'edit.toast.confirmed',
          name,
        ),
      bringBack: ({ id, name }) =>
        told(execute(returns[nounOf(id) ?? 'concept'], { commandId: newCommandId(), id }), 'edit.toast.restored', name),
    };
  }, [told]);
};
