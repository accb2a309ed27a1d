/* eslint-disable */
import type { EraseFeedbackMutation, EraseFeedbackMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EraseFeedbackDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EraseFeedback($id: ID!) {
  handled: eraseFeedback(id: $id) {
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<EraseFeedbackMutation, EraseFeedbackMutationVariables>;
