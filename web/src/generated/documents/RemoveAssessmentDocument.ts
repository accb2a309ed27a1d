/* eslint-disable */
import type { RemoveAssessmentMutation, RemoveAssessmentMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveAssessmentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveAssessment($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeAssessment(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: assessment {
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
}`) as unknown as TypedDocumentString<RemoveAssessmentMutation, RemoveAssessmentMutationVariables>;
