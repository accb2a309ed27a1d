/* eslint-disable */
import type { RemoveMaterialMutation, RemoveMaterialMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveMaterialDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveMaterial($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeMaterial(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: material {
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
}`) as unknown as TypedDocumentString<RemoveMaterialMutation, RemoveMaterialMutationVariables>;
