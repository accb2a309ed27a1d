/* eslint-disable */
import type { BringBackAssessmentMutation, BringBackAssessmentMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackAssessmentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackAssessment($commandId: ID!, $id: ID!) {
  payload: restoreAssessment(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackAssessmentMutation, BringBackAssessmentMutationVariables>;
