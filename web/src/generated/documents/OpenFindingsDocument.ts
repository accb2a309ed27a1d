/* eslint-disable */
import type { OpenFindingsQuery, OpenFindingsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OpenFindingsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OpenFindings($subject: ID!, $asOf: Date) {
  findings(
    filter: {subjects: [$subject], states: [OPEN, RETURNED]}
    first: 1
    asOf: $asOf
  ) {
    total
  }
}
    `) as unknown as TypedDocumentString<OpenFindingsQuery, OpenFindingsQueryVariables>;
