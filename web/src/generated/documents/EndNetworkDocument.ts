/* eslint-disable */
import type { EndNetworkMutation, EndNetworkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndNetwork($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endNetwork(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndNetworkMutation, EndNetworkMutationVariables>;
