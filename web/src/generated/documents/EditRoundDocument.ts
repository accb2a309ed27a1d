/* eslint-disable */
import type { EditRoundMutation, EditRoundMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditRound($commandId: ID!, $id: ID!, $before: RoundEdit!, $after: RoundEdit!, $reason: String) {
  saved: editRound(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditRoundMutation, EditRoundMutationVariables>;
