/* eslint-disable */
import type { AddMembershipMutation, AddMembershipMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddMembership($commandId: ID!, $input: MembershipInput!) {
  saved: addMembership(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddMembershipMutation, AddMembershipMutationVariables>;
