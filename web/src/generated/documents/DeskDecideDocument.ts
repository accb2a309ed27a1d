/* eslint-disable */
import type { DeskDecideMutation, DeskDecideMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskDecideDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskDecide($commandId: ID!, $proposal: ID!, $accept: Boolean!) {
  decided: decideProposal(
    commandId: $commandId
    proposal: $proposal
    accept: $accept
  ) {
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
}`) as unknown as TypedDocumentString<DeskDecideMutation, DeskDecideMutationVariables>;
