/* eslint-disable */
import type { BringBackResponseMutation, BringBackResponseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackResponseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackResponse($commandId: ID!, $id: ID!) {
  payload: restoreResponse(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackResponseMutation, BringBackResponseMutationVariables>;
