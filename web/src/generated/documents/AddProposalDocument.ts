/* eslint-disable */
import type { AddProposalMutation, AddProposalMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddProposalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddProposal($commandId: ID!, $input: ProposalInput!) {
  saved: addProposal(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddProposalMutation, AddProposalMutationVariables>;
