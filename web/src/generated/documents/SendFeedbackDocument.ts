/* eslint-disable */
import type { SendFeedbackMutation, SendFeedbackMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SendFeedbackDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SendFeedback($input: FeedbackInput!) {
  sent: sendFeedback(input: $input) {
    code
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SendFeedbackMutation, SendFeedbackMutationVariables>;
