/* eslint-disable */
import type { AllFeedbackQuery, AllFeedbackQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AllFeedbackDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AllFeedback {
  allFeedback {
    open
    late
    items {
      ...FeedbackItem
    }
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
}`) as unknown as TypedDocumentString<AllFeedbackQuery, AllFeedbackQueryVariables>;
