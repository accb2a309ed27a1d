/* eslint-disable */
import type { EditStatementMutation, EditStatementMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditStatementDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditStatement($commandId: ID!, $id: ID!, $before: StatementEdit!, $after: StatementEdit!, $reason: String) {
  saved: editStatement(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditStatementMutation, EditStatementMutationVariables>;
