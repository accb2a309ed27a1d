/* eslint-disable */
import type { RemoveRoundMutation, RemoveRoundMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveRound($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeRound(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: round {
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
}`) as unknown as TypedDocumentString<RemoveRoundMutation, RemoveRoundMutationVariables>;
