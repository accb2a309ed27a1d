/* eslint-disable */
import type { ReviewMaterialMutation, ReviewMaterialMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewMaterialDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewMaterial($commandId: ID!, $id: ID!, $before: MaterialEdit!, $after: MaterialEdit!) {
  payload: editMaterial(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
  ) {
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
}`) as unknown as TypedDocumentString<ReviewMaterialMutation, ReviewMaterialMutationVariables>;
