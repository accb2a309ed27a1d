/* eslint-disable */
import type { EndMembershipMutation, EndMembershipMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndMembership($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endMembership(commandId: $commandId, id: $id, on: $on, reason: $reason) {
    ...EditSaved
    record: membership {
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
}`) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
