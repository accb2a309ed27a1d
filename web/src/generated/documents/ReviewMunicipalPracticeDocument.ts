/* eslint-disable */
import type { ReviewMunicipalPracticeMutation, ReviewMunicipalPracticeMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewMunicipalPracticeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewMunicipalPractice($commandId: ID!, $id: ID!, $before: MunicipalPracticeEdit!, $after: MunicipalPracticeEdit!) {
  payload: editMunicipalPractice(
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
}`) as unknown as TypedDocumentString<ReviewMunicipalPracticeMutation, ReviewMunicipalPracticeMutationVariables>;
