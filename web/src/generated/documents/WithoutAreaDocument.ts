/* eslint-disable */
import type { WithoutAreaQuery, WithoutAreaQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const WithoutAreaDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WithoutArea($asOf: Date) {
  networks(filter: {areas: ["notKnown"]}, asOf: $asOf, first: 1) {
    count {
      ...ListCount
    }
  }
  organisations(filter: {area: ["notKnown"]}, asOf: $asOf, first: 1) {
    count {
      ...ListCount
    }
  }
}
    fragment ListCount on Count {
  total
  unreviewed
  sets
  suggestions
  rule {
    code
    day
  }
}`) as unknown as TypedDocumentString<WithoutAreaQuery, WithoutAreaQueryVariables>;
