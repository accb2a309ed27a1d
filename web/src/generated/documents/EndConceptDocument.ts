/* eslint-disable */
import type { EndConceptMutation, EndConceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndConceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndConcept($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endConcept(commandId: $commandId, id: $id, on: $on, reason: $reason) {
    ...EditSaved
    record: concept {
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
}`) as unknown as TypedDocumentString<EndConceptMutation, EndConceptMutationVariables>;
