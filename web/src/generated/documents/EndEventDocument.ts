/* eslint-disable */
import type { EndEventMutation, EndEventMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndEvent($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endEvent(commandId: $commandId, id: $id, on: $on, reason: $reason) {
    ...EditSaved
    record: event {
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
}`) as unknown as TypedDocumentString<EndEventMutation, EndEventMutationVariables>;
