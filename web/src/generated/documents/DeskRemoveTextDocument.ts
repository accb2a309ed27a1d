/* eslint-disable */
import type { DeskRemoveTextMutation, DeskRemoveTextMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskRemoveTextDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveText($commandId: ID!, $id: ID!) {
  decided: removeStatement(commandId: $commandId, id: $id) {
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
}`) as unknown as TypedDocumentString<DeskRemoveTextMutation, DeskRemoveTextMutationVariables>;
