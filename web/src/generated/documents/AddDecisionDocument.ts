/* eslint-disable */
import type { AddDecisionMutation, AddDecisionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddDecision($commandId: ID!, $input: DecisionInput!) {
  saved: addDecision(commandId: $commandId, input: $input) {
    ...EditSaved
    record: decision {
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
}`) as unknown as TypedDocumentString<AddDecisionMutation, AddDecisionMutationVariables>;
