/* eslint-disable */
import type { ReviewOrganisationMutation, ReviewOrganisationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewOrganisation($commandId: ID!, $id: ID!, $before: OrganisationEdit!, $after: OrganisationEdit!) {
  payload: editOrganisation(
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
}`) as unknown as TypedDocumentString<ReviewOrganisationMutation, ReviewOrganisationMutationVariables>;
