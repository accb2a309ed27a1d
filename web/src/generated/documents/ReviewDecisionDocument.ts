/* eslint-disable */
import type { ReviewDecisionMutation, ReviewDecisionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewDecision($commandId: ID!, $id: ID!, $before: DecisionEdit!, $after: DecisionEdit!) {
  payload: editDecision(
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
}`) as unknown as TypedDocumentString<ReviewDecisionMutation, ReviewDecisionMutationVariables>;
