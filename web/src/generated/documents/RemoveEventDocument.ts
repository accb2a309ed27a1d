/* eslint-disable */
import type { RemoveEventMutation, RemoveEventMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveEvent($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeEvent(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveEventMutation, RemoveEventMutationVariables>;
