/* eslint-disable */
import type { AddConceptMutation, AddConceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddConceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddConcept($commandId: ID!, $input: ConceptInput!) {
  saved: addConcept(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddConceptMutation, AddConceptMutationVariables>;
