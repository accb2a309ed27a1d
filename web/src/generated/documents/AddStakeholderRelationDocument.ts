/* eslint-disable */
import type { AddStakeholderRelationMutation, AddStakeholderRelationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddStakeholderRelationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddStakeholderRelation($commandId: ID!, $input: StakeholderRelationInput!) {
  saved: addStakeholderRelation(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddStakeholderRelationMutation, AddStakeholderRelationMutationVariables>;
