/* eslint-disable */
import type { RemoveMembershipMutation, RemoveMembershipMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveMembership($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeMembership(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveMembershipMutation, RemoveMembershipMutationVariables>;
