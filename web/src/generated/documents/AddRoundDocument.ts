/* eslint-disable */
import type { AddRoundMutation, AddRoundMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddRound($commandId: ID!, $input: RoundInput!) {
  saved: addRound(commandId: $commandId, input: $input) {
    ...EditSaved
    record: round {
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
}`) as unknown as TypedDocumentString<AddRoundMutation, AddRoundMutationVariables>;
