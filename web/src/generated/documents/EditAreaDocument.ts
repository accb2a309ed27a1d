/* eslint-disable */
import type { EditAreaMutation, EditAreaMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditArea($commandId: ID!, $id: ID!, $before: AreaEdit!, $after: AreaEdit!, $reason: String) {
  saved: editArea(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditAreaMutation, EditAreaMutationVariables>;
