/* eslint-disable */
import type { ReviewLinkMutation, ReviewLinkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewLink($commandId: ID!, $id: ID!, $before: LinkEdit!, $after: LinkEdit!) {
  payload: editLink(
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
}`) as unknown as TypedDocumentString<ReviewLinkMutation, ReviewLinkMutationVariables>;
