/* eslint-disable */
import type { AddAssessmentMutation, AddAssessmentMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddAssessmentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddAssessment($commandId: ID!, $input: AssessmentInput!) {
  saved: addAssessment(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddAssessmentMutation, AddAssessmentMutationVariables>;
