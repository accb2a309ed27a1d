/* eslint-disable */
import type { BringBackRoundMutation, BringBackRoundMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackRound($commandId: ID!, $id: ID!) {
  payload: restoreRound(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackRoundMutation, BringBackRoundMutationVariables>;
