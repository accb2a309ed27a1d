/* eslint-disable */
import type { RemoveAreaMutation, RemoveAreaMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveArea($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeArea(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveAreaMutation, RemoveAreaMutationVariables>;
