/* eslint-disable */
import type { RemoveMunicipalPracticeMutation, RemoveMunicipalPracticeMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveMunicipalPracticeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveMunicipalPractice($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeMunicipalPractice(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: municipalPractice {
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
}`) as unknown as TypedDocumentString<RemoveMunicipalPracticeMutation, RemoveMunicipalPracticeMutationVariables>;
