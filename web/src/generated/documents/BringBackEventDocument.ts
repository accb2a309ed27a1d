/* eslint-disable */
import type { BringBackEventMutation, BringBackEventMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackEvent($commandId: ID!, $id: ID!) {
  payload: restoreEvent(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackEventMutation, BringBackEventMutationVariables>;
