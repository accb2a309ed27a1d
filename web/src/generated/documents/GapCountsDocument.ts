/* eslint-disable */
import type { GapCountsQuery, GapCountsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapCountsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GapCounts($asOf: Date) {
  findings(
    filter: {groups: [GAP], states: [OPEN, RETURNED]}
    first: 1
    asOf: $asOf
  ) {
    total
    groups(by: ANALYSIS) {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GapCountsQuery, GapCountsQueryVariables>;
