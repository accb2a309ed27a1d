/* eslint-disable */
import type { AddResponseMutation, AddResponseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddResponseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddResponse($commandId: ID!, $input: ResponseInput!) {
  saved: addResponse(commandId: $commandId, input: $input) {
    ...EditSaved
    record: response {
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
}`) as unknown as TypedDocumentString<AddResponseMutation, AddResponseMutationVariables>;
