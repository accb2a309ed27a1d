/* eslint-disable */
import type { EndAreaMutation, EndAreaMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndArea($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endArea(commandId: $commandId, id: $id, on: $on, reason: $reason) {
    ...EditSaved
    record: area {
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
}`) as unknown as TypedDocumentString<EndAreaMutation, EndAreaMutationVariables>;
