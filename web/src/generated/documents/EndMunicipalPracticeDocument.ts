/* eslint-disable */
import type { EndMunicipalPracticeMutation, EndMunicipalPracticeMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndMunicipalPracticeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndMunicipalPractice($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endMunicipalPractice(
    commandId: $commandId
    id: $id
    on: $on
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EndMunicipalPracticeMutation, EndMunicipalPracticeMutationVariables>;
