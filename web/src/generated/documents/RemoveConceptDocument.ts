/* eslint-disable */
import type { RemoveConceptMutation, RemoveConceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveConceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveConcept($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeConcept(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveConceptMutation, RemoveConceptMutationVariables>;
