/* eslint-disable */
import type { ReviewStatementMutation, ReviewStatementMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewStatementDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewStatement($commandId: ID!, $id: ID!, $before: StatementEdit!, $after: StatementEdit!) {
  payload: editStatement(
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
}`) as unknown as TypedDocumentString<ReviewStatementMutation, ReviewStatementMutationVariables>;
