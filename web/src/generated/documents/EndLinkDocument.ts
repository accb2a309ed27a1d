/* eslint-disable */
import type { EndLinkMutation, EndLinkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndLink($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endLink(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndLinkMutation, EndLinkMutationVariables>;
