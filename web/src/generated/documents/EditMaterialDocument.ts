/* eslint-disable */
import type { EditMaterialMutation, EditMaterialMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditMaterialDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditMaterial($commandId: ID!, $id: ID!, $before: MaterialEdit!, $after: MaterialEdit!, $reason: String) {
  saved: editMaterial(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditMaterialMutation, EditMaterialMutationVariables>;
