/* eslint-disable */
import type { AddNetworkMutation, AddNetworkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddNetwork($commandId: ID!, $input: NetworkInput!) {
  saved: addNetwork(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddNetworkMutation, AddNetworkMutationVariables>;
