/* eslint-disable */
import type { BringBackOrganisationMutation, BringBackOrganisationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackOrganisation($commandId: ID!, $id: ID!) {
  payload: restoreOrganisation(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackOrganisationMutation, BringBackOrganisationMutationVariables>;
