/* eslint-disable */
import type { BringBackConceptMutation, BringBackConceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackConceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackConcept($commandId: ID!, $id: ID!) {
  payload: restoreConcept(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackConceptMutation, BringBackConceptMutationVariables>;
