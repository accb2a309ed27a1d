/* eslint-disable */
import type { EditOrganisationMutation, EditOrganisationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditOrganisation($commandId: ID!, $id: ID!, $before: OrganisationEdit!, $after: OrganisationEdit!, $reason: String) {
  saved: editOrganisation(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditOrganisationMutation, EditOrganisationMutationVariables>;
