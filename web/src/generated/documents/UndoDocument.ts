/* eslint-disable */
import type { UndoMutation, UndoMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const UndoDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation Undo($commandId: ID!, $revision: Int!) {
  undo(commandId: $commandId, revision: $revision) {
    revision
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
    `) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
