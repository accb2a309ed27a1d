/* eslint-disable */
import type { BringBackProposalMutation, BringBackProposalMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackProposalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackProposal($commandId: ID!, $id: ID!) {
  payload: restoreProposal(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackProposalMutation, BringBackProposalMutationVariables>;
