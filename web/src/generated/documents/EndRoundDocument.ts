/* eslint-disable */
import type { EndRoundMutation, EndRoundMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndRound($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endRound(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndRoundMutation, EndRoundMutationVariables>;
