/* eslint-disable */
import type { DeskAcceptMutation, DeskAcceptMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskAcceptDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskAccept($commandId: ID!, $id: ID!) {
  decided: acceptRecord(commandId: $commandId, id: $id) {
    revision
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  path
  params {
    name
    value
  }
}`) as unknown as TypedDocumentString<DeskAcceptMutation, DeskAcceptMutationVariables>;
