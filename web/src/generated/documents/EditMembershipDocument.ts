/* eslint-disable */
import type { EditMembershipMutation, EditMembershipMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditMembership($commandId: ID!, $id: ID!, $before: MembershipEdit!, $after: MembershipEdit!, $reason: String) {
  saved: editMembership(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditMembershipMutation, EditMembershipMutationVariables>;
