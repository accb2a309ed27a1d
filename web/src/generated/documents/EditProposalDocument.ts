/* eslint-disable */
import type { EditProposalMutation, EditProposalMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditProposalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditProposal($commandId: ID!, $id: ID!, $before: ProposalEdit!, $after: ProposalEdit!, $reason: String) {
  saved: editProposal(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditProposalMutation, EditProposalMutationVariables>;
