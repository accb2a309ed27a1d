/* eslint-disable */
import type { EditMunicipalPracticeMutation, EditMunicipalPracticeMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditMunicipalPracticeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditMunicipalPractice($commandId: ID!, $id: ID!, $before: MunicipalPracticeEdit!, $after: MunicipalPracticeEdit!, $reason: String) {
  saved: editMunicipalPractice(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
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
}`) as unknown as TypedDocumentString<EditMunicipalPracticeMutation, EditMunicipalPracticeMutationVariables>;
