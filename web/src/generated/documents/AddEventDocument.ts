/* eslint-disable */
import type { AddEventMutation, AddEventMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddEventDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddEvent($commandId: ID!, $input: EventInput!) {
  saved: addEvent(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddEventMutation, AddEventMutationVariables>;
