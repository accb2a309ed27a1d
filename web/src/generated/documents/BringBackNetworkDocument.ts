/* eslint-disable */
import type { BringBackNetworkMutation, BringBackNetworkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackNetwork($commandId: ID!, $id: ID!) {
  payload: restoreNetwork(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackNetworkMutation, BringBackNetworkMutationVariables>;
