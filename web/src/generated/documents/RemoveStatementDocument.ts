/* eslint-disable */
import type { RemoveStatementMutation, RemoveStatementMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveStatementDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveStatement($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeStatement(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: statement {
      id
    }
  }
}
    fragment EditSaved on Payload {
  revision
  problems {
    code
    path
    params {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<RemoveStatementMutation, RemoveStatementMutationVariables>;
