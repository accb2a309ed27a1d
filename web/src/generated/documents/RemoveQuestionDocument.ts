/* eslint-disable */
import type { RemoveQuestionMutation, RemoveQuestionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveQuestion($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeQuestion(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveQuestionMutation, RemoveQuestionMutationVariables>;
