/* eslint-disable */
import type { EditAssessmentMutation, EditAssessmentMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditAssessmentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditAssessment($commandId: ID!, $id: ID!, $before: AssessmentEdit!, $after: AssessmentEdit!, $reason: String) {
  saved: editAssessment(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditAssessmentMutation, EditAssessmentMutationVariables>;
