/* eslint-disable */
import type { RemoveOrganisationMutation, RemoveOrganisationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveOrganisation($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeOrganisation(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveOrganisationMutation, RemoveOrganisationMutationVariables>;
