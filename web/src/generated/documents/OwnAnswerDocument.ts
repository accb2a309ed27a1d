/* eslint-disable */
import type { OwnAnswerMutation, OwnAnswerMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OwnAnswerDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation OwnAnswer($commandId: ID!, $question: ID!, $text: String!) {
  answered: answerQuestion(
    commandId: $commandId
    question: $question
    text: $text
  ) {
    problems {
      code
      path
      params {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAnswerMutation, OwnAnswerMutationVariables>;
