/* eslint-disable */
import type { EndDecisionMutation, EndDecisionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndDecision($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endDecision(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndDecisionMutation, EndDecisionMutationVariables>;
