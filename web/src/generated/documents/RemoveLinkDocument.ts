/* eslint-disable */
import type { RemoveLinkMutation, RemoveLinkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveLink($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeLink(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveLinkMutation, RemoveLinkMutationVariables>;
