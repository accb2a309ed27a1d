/* eslint-disable */
import type { AddMaterialMutation, AddMaterialMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddMaterialDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddMaterial($commandId: ID!, $input: MaterialInput!) {
  saved: addMaterial(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddMaterialMutation, AddMaterialMutationVariables>;
