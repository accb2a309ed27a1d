/* eslint-disable */
import type { EditResponseMutation, EditResponseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditResponseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditResponse($commandId: ID!, $id: ID!, $before: ResponseEdit!, $after: ResponseEdit!, $reason: String) {
  saved: editResponse(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
    ...EditSaved
    record: response {
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
}`) as unknown as TypedDocumentString<EditResponseMutation, EditResponseMutationVariables>;
