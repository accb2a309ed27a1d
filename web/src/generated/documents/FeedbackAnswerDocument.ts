/* eslint-disable */
import type { FeedbackAnswerQuery, FeedbackAnswerQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FeedbackAnswerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FeedbackAnswer($code: String!) {
  feedback(code: $code) {
    ...FeedbackItem
  }
}
    fragment FeedbackItem on Feedback {
  id
  about
  text
  page
  language
  state
  sentOn
  ageInDays
  late
  answer
  answeredOn
}`) as unknown as TypedDocumentString<FeedbackAnswerQuery, FeedbackAnswerQueryVariables>;
