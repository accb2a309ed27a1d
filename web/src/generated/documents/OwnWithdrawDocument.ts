/* eslint-disable */
import type { OwnWithdrawMutation, OwnWithdrawMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OwnWithdrawDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation OwnWithdraw($commandId: ID!, $response: ID!) {
  withdrawn: withdrawAnswers(commandId: $commandId, response: $response) {
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
    `) as unknown as TypedDocumentString<OwnWithdrawMutation, OwnWithdrawMutationVariables>;
