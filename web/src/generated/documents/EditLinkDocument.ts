/* eslint-disable */
import type { EditLinkMutation, EditLinkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditLink($commandId: ID!, $id: ID!, $before: LinkEdit!, $after: LinkEdit!, $reason: String) {
  saved: editLink(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
    ...EditSaved
    record: link {
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
}`) as unknown as TypedDocumentString<EditLinkMutation, EditLinkMutationVariables>;
