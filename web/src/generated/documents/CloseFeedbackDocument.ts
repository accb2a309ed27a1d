/* eslint-disable */
import type { CloseFeedbackMutation, CloseFeedbackMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const CloseFeedbackDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CloseFeedback($id: ID!) {
  handled: closeFeedback(id: $id) {
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CloseFeedbackMutation, CloseFeedbackMutationVariables>;
