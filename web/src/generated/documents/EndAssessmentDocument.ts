/* eslint-disable */
import type { EndAssessmentMutation, EndAssessmentMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndAssessmentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndAssessment($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endAssessment(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndAssessmentMutation, EndAssessmentMutationVariables>;
