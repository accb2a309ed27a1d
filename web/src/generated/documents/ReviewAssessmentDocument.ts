/* eslint-disable */
import type { ReviewAssessmentMutation, ReviewAssessmentMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewAssessmentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewAssessment($commandId: ID!, $id: ID!, $before: AssessmentEdit!, $after: AssessmentEdit!) {
  payload: editAssessment(
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
}`) as unknown as TypedDocumentString<ReviewAssessmentMutation, ReviewAssessmentMutationVariables>;
