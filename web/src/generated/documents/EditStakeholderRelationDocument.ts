/* eslint-disable */
import type { EditStakeholderRelationMutation, EditStakeholderRelationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditStakeholderRelationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditStakeholderRelation($commandId: ID!, $id: ID!, $before: StakeholderRelationEdit!, $after: StakeholderRelationEdit!, $reason: String) {
  saved: editStakeholderRelation(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
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
}`) as unknown as TypedDocumentString<EditStakeholderRelationMutation, EditStakeholderRelationMutationVariables>;
