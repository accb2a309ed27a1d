/* eslint-disable */
import type { AddQuestionMutation, AddQuestionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddQuestion($commandId: ID!, $input: QuestionInput!) {
  saved: addQuestion(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddQuestionMutation, AddQuestionMutationVariables>;
