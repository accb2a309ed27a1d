/* eslint-disable */
import type { ReviewEventMutation, ReviewEventMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewEvent($commandId: ID!, $id: ID!, $before: EventEdit!, $after: EventEdit!) {
  payload: editEvent(
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
}`) as unknown as TypedDocumentString<ReviewEventMutation, ReviewEventMutationVariables>;
