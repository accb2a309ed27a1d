/* eslint-disable */
import type { EditNetworkMutation, EditNetworkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditNetwork($commandId: ID!, $id: ID!, $before: NetworkEdit!, $after: NetworkEdit!, $reason: String) {
  saved: editNetwork(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditNetworkMutation, EditNetworkMutationVariables>;
