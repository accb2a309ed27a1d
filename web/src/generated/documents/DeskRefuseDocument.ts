/* eslint-disable */
import type { DeskRefuseMutation, DeskRefuseMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskRefuseDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskRefuse($commandId: ID!, $id: ID!, $reason: String!) {
  decided: refuseRecord(commandId: $commandId, id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<DeskRefuseMutation, DeskRefuseMutationVariables>;
