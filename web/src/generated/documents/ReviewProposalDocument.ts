/* eslint-disable */
import type { ReviewProposalMutation, ReviewProposalMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewProposalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewProposal($commandId: ID!, $id: ID!, $before: ProposalEdit!, $after: ProposalEdit!) {
  payload: editProposal(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
  ) {
    ...CommandPayload
  }
}
    fragment CommandPayload on Payload {
  revision
  problems {
    code
    path
    params {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<ReviewProposalMutation, ReviewProposalMutationVariables>;
