/* eslint-disable */
import type { BringBackStatementMutation, BringBackStatementMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackStatementDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackStatement($commandId: ID!, $id: ID!) {
  payload: restoreStatement(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackStatementMutation, BringBackStatementMutationVariables>;
