/* eslint-disable */
import type { EndMaterialMutation, EndMaterialMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndMaterialDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndMaterial($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endMaterial(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndMaterialMutation, EndMaterialMutationVariables>;
