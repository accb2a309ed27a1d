/* eslint-disable */
import type { EditEventMutation, EditEventMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditEvent($commandId: ID!, $id: ID!, $before: EventEdit!, $after: EventEdit!, $reason: String) {
  saved: editEvent(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditEventMutation, EditEventMutationVariables>;
