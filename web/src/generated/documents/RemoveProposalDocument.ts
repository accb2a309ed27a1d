/* eslint-disable */
import type { RemoveProposalMutation, RemoveProposalMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveProposalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveProposal($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeProposal(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: proposal {
      id
    }
  }
}
    fragment EditSaved on Payload {
  revision
  problems {
    code
    path
    params {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<RemoveProposalMutation, RemoveProposalMutationVariables>;
