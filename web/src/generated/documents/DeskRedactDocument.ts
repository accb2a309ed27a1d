/* eslint-disable */
import type { DeskRedactMutation, DeskRedactMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskRedactDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskRedact($id: ID!) {
  redact(id: $id, field: "text") {
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
}`) as unknown as TypedDocumentString<DeskRedactMutation, DeskRedactMutationVariables>;
