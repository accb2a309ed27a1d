/* eslint-disable */
import type { BringBackMembershipMutation, BringBackMembershipMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackMembership($commandId: ID!, $id: ID!) {
  payload: restoreMembership(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackMembershipMutation, BringBackMembershipMutationVariables>;
