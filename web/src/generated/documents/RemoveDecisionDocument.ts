/* eslint-disable */
import type { RemoveDecisionMutation, RemoveDecisionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveDecision($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeDecision(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveDecisionMutation, RemoveDecisionMutationVariables>;
