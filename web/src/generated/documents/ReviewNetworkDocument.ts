/* eslint-disable */
import type { ReviewNetworkMutation, ReviewNetworkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewNetwork($commandId: ID!, $id: ID!, $before: NetworkEdit!, $after: NetworkEdit!) {
  payload: editNetwork(
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
}`) as unknown as TypedDocumentString<ReviewNetworkMutation, ReviewNetworkMutationVariables>;
