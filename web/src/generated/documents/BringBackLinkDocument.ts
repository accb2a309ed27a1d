/* eslint-disable */
import type { BringBackLinkMutation, BringBackLinkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackLink($commandId: ID!, $id: ID!) {
  payload: restoreLink(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackLinkMutation, BringBackLinkMutationVariables>;
