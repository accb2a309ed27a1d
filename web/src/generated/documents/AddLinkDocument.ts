/* eslint-disable */
import type { AddLinkMutation, AddLinkMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddLink($commandId: ID!, $input: LinkInput!) {
  saved: addLink(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddLinkMutation, AddLinkMutationVariables>;
