/* eslint-disable */
import type { ReviewRoundMutation, ReviewRoundMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewRound($commandId: ID!, $id: ID!, $before: RoundEdit!, $after: RoundEdit!) {
  payload: editRound(
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
}`) as unknown as TypedDocumentString<ReviewRoundMutation, ReviewRoundMutationVariables>;
