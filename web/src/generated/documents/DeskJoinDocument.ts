/* eslint-disable */
import type { DeskJoinMutation, DeskJoinMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskJoinDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskJoin($commandId: ID!, $id: ID!, $into: ID!) {
  decided: joinRecord(commandId: $commandId, id: $id, into: $into) {
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
}`) as unknown as TypedDocumentString<DeskJoinMutation, DeskJoinMutationVariables>;
