/* eslint-disable */
import type { BringBackAreaMutation, BringBackAreaMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackArea($commandId: ID!, $id: ID!) {
  payload: restoreArea(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackAreaMutation, BringBackAreaMutationVariables>;
