/* eslint-disable */
import type { EndStakeholderRelationMutation, EndStakeholderRelationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndStakeholderRelationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndStakeholderRelation($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endStakeholderRelation(
    commandId: $commandId
    id: $id
    on: $on
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
}`) as unknown as TypedDocumentString<EndStakeholderRelationMutation, EndStakeholderRelationMutationVariables>;
