/* eslint-disable */
import type { EndOrganisationMutation, EndOrganisationMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndOrganisation($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endOrganisation(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndOrganisationMutation, EndOrganisationMutationVariables>;
