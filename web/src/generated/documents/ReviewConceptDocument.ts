/* eslint-disable */
import type { ReviewConceptMutation, ReviewConceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewConceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewConcept($commandId: ID!, $id: ID!, $before: ConceptEdit!, $after: ConceptEdit!) {
  payload: editConcept(
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
}`) as unknown as TypedDocumentString<ReviewConceptMutation, ReviewConceptMutationVariables>;
