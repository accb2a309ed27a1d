/* eslint-disable */
import type { AddAreaMutation, AddAreaMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddArea($commandId: ID!, $input: AreaInput!) {
  saved: addArea(commandId: $commandId, input: $input) {
    ...EditSaved
    record: area {
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
}`) as unknown as TypedDocumentString<AddAreaMutation, AddAreaMutationVariables>;
