/* eslint-disable */
import type { EditConceptMutation, EditConceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditConceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditConcept($commandId: ID!, $id: ID!, $before: ConceptEdit!, $after: ConceptEdit!, $reason: String) {
  saved: editConcept(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditConceptMutation, EditConceptMutationVariables>;
