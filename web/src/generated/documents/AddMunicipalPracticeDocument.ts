/* eslint-disable */
import type { AddMunicipalPracticeMutation, AddMunicipalPracticeMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddMunicipalPracticeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddMunicipalPractice($commandId: ID!, $input: MunicipalPracticeInput!) {
  saved: addMunicipalPractice(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddMunicipalPracticeMutation, AddMunicipalPracticeMutationVariables>;
