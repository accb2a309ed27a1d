/* eslint-disable */
import type { AnswerFeedbackMutation, AnswerFeedbackMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerFeedbackDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AnswerFeedback($id: ID!, $answer: String!) {
  handled: answerFeedback(id: $id, answer: $answer) {
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
