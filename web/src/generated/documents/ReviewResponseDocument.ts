/* eslint-disable */
import type { ReviewResponseMutation, ReviewResponseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewResponseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewResponse($commandId: ID!, $id: ID!, $before: ResponseEdit!, $after: ResponseEdit!) {
  payload: editResponse(
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
}`) as unknown as TypedDocumentString<ReviewResponseMutation, ReviewResponseMutationVariables>;
