/* eslint-disable */
import type { EndProposalMutation, EndProposalMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndProposalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndProposal($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endProposal(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndProposalMutation, EndProposalMutationVariables>;
