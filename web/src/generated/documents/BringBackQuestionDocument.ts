/* eslint-disable */
import type { BringBackQuestionMutation, BringBackQuestionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackQuestion($commandId: ID!, $id: ID!) {
  payload: restoreQuestion(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<BringBackQuestionMutation, BringBackQuestionMutationVariables>;
