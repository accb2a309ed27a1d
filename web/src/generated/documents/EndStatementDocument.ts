/* eslint-disable */
import type { EndStatementMutation, EndStatementMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndStatementDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndStatement($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endStatement(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndStatementMutation, EndStatementMutationVariables>;
