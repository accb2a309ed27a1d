/* eslint-disable */
import type { DeskAskMutation, DeskAskMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskAskDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeskAsk($commandId: ID!, $response: ID!, $about: ID!, $text: String!) {
  decided: addQuestion(
    commandId: $commandId
    input: {response: $response, about: $about, text: $text}
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
}`) as unknown as TypedDocumentString<DeskAskMutation, DeskAskMutationVariables>;
