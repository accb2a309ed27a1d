/* eslint-disable */
import type { FindingTabCountsQuery, FindingTabCountsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FindingTabCountsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindingTabCounts {
  findings(filter: {states: [OPEN, RETURNED]}, first: 1) {
    total
    groups(by: GROUP) {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FindingTabCountsQuery, FindingTabCountsQueryVariables>;
