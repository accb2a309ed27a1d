/* eslint-disable */
import type { ReviewStakeholderRelationMutation, ReviewStakeholderRelationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewStakeholderRelationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewStakeholderRelation($commandId: ID!, $id: ID!, $before: StakeholderRelationEdit!, $after: StakeholderRelationEdit!) {
  payload: editStakeholderRelation(
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
}`) as unknown as TypedDocumentString<ReviewStakeholderRelationMutation, ReviewStakeholderRelationMutationVariables>;
