/* eslint-disable */
import type { EndResponseMutation, EndResponseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndResponseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndResponse($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endResponse(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndResponseMutation, EndResponseMutationVariables>;
