/* eslint-disable */
import type { ReviewAreaMutation, ReviewAreaMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewArea($commandId: ID!, $id: ID!, $before: AreaEdit!, $after: AreaEdit!) {
  payload: editArea(
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
}`) as unknown as TypedDocumentString<ReviewAreaMutation, ReviewAreaMutationVariables>;
