/* eslint-disable */
import type { AddStatementMutation, AddStatementMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddStatementDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddStatement($commandId: ID!, $input: StatementInput!) {
  saved: addStatement(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddStatementMutation, AddStatementMutationVariables>;
