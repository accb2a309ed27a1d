/* eslint-disable */
import type { BringBackMunicipalPracticeMutation, BringBackMunicipalPracticeMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackMunicipalPracticeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackMunicipalPractice($commandId: ID!, $id: ID!) {
  payload: restoreMunicipalPractice(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackMunicipalPracticeMutation, BringBackMunicipalPracticeMutationVariables>;
