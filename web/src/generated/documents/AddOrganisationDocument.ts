/* eslint-disable */
import type { AddOrganisationMutation, AddOrganisationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddOrganisation($commandId: ID!, $input: OrganisationInput!) {
  saved: addOrganisation(commandId: $commandId, input: $input) {
    ...EditSaved
    record: organisation {
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
}`) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
