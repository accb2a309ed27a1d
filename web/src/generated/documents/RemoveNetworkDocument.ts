/* eslint-disable */
import type { RemoveNetworkMutation, RemoveNetworkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveNetwork($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeNetwork(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: network {
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
}`) as unknown as TypedDocumentString<RemoveNetworkMutation, RemoveNetworkMutationVariables>;
