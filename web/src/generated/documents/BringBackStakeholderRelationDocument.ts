/* eslint-disable */
import type { BringBackStakeholderRelationMutation, BringBackStakeholderRelationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackStakeholderRelationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackStakeholderRelation($commandId: ID!, $id: ID!) {
  payload: restoreStakeholderRelation(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackStakeholderRelationMutation, BringBackStakeholderRelationMutationVariables>;
