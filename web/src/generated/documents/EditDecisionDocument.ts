/* eslint-disable */
import type { EditDecisionMutation, EditDecisionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditDecision($commandId: ID!, $id: ID!, $before: DecisionEdit!, $after: DecisionEdit!, $reason: String) {
  saved: editDecision(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditDecisionMutation, EditDecisionMutationVariables>;
