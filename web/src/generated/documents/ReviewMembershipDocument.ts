/* eslint-disable */
import type { ReviewMembershipMutation, ReviewMembershipMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewMembership($commandId: ID!, $id: ID!, $before: MembershipEdit!, $after: MembershipEdit!) {
  payload: editMembership(
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
}`) as unknown as TypedDocumentString<ReviewMembershipMutation, ReviewMembershipMutationVariables>;
