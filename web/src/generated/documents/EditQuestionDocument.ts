/* eslint-disable */
import type { EditQuestionMutation, EditQuestionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditQuestion($commandId: ID!, $id: ID!, $before: QuestionEdit!, $after: QuestionEdit!, $reason: String) {
  saved: editQuestion(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditQuestionMutation, EditQuestionMutationVariables>;
