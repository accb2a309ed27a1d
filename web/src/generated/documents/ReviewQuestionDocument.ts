/* eslint-disable */
import type { ReviewQuestionMutation, ReviewQuestionMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewQuestion($commandId: ID!, $id: ID!, $before: QuestionEdit!, $after: QuestionEdit!) {
  payload: editQuestion(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
  ) {
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
}`) as unknown as TypedDocumentString<ReviewQuestionMutation, ReviewQuestionMutationVariables>;
