/* eslint-disable */
import type { RemoveResponseMutation, RemoveResponseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveResponseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveResponse($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeResponse(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: response {
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
}`) as unknown as TypedDocumentString<RemoveResponseMutation, RemoveResponseMutationVariables>;
