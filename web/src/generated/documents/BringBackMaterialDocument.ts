/* eslint-disable */
import type { BringBackMaterialMutation, BringBackMaterialMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackMaterialDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackMaterial($commandId: ID!, $id: ID!) {
  payload: restoreMaterial(commandId: $commandId, id: $id) {
    ...CommandPayload
  }
}
    fragment CommandPayload on Payload {
  revision
  problems {
    code
    path
    params {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<BringBackMaterialMutation, BringBackMaterialMutationVariables>;
