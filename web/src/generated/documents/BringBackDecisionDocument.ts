/* eslint-disable */
import type { BringBackDecisionMutation, BringBackDecisionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackDecision($commandId: ID!, $id: ID!) {
  payload: restoreDecision(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackDecisionMutation, BringBackDecisionMutationVariables>;
