/* eslint-disable */
import type { SourcesQuery, SourcesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SourcesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Sources {
  networks(first: 1) {
    count {
      ...SourceCount
    }
  }
  organisations(first: 1) {
    count {
      ...SourceCount
    }
  }
  memberships(first: 1) {
    count {
      ...SourceCount
    }
  }
  events(first: 1) {
    count {
      ...SourceCount
    }
  }
  materials(first: 1) {
    count {
      ...SourceCount
    }
  }
  example: material(id: "mat_EX-about") {
    id
  }
}
    fragment SourceCount on Count {
  total
  unreviewed
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
