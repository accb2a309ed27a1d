/* eslint-disable */
import type { EndQuestionMutation, EndQuestionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndQuestion($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endQuestion(commandId: $commandId, id: $id, on: $on, reason: $reason) {
    ...EditSaved
    record: question {
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
}`) as unknown as TypedDocumentString<EndQuestionMutation, EndQuestionMutationVariables>;
