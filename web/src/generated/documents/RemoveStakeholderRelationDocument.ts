/* eslint-disable */
import type { RemoveStakeholderRelationMutation, RemoveStakeholderRelationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveStakeholderRelationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveStakeholderRelation($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeStakeholderRelation(
    commandId: $commandId
    id: $id
    reason: $reason
  ) {
    ...EditSaved
    record: stakeholderRelation {
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
}`) as unknown as TypedDocumentString<RemoveStakeholderRelationMutation, RemoveStakeholderRelationMutationVariables>;
