/* eslint-disable */
import type { FindingRevisionQuery, FindingRevisionQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FindingRevisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindingRevision {
  revision
}
    `) as unknown as TypedDocumentString<FindingRevisionQuery, FindingRevisionQueryVariables>;
