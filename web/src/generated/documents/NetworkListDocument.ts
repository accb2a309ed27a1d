/* eslint-disable */
import type { NetworkListQuery, NetworkListQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const NetworkListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetworkList($filter: NetworkFilter, $search: String, $sort: NetworkSort, $asOf: Date, $language: Language!, $first: Int!, $after: String) {
  networks(
    filter: $filter
    search: $search
    sort: $sort
    asOf: $asOf
    language: $language
    first: $first
    after: $after
  ) {
    count {
      ...ListCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      names {
        ...RecordText
      }
      kind {
        ...RecordTerm
      }
      themes {
        ...RecordTerm
      }
      areas {
        ...ListArea
      }
      status {
        ...RecordTerm
      }
      memberCount {
        state
        total
        unreviewed
      }
      unreviewed
      suggestion
    }
  }
}
    fragment ListArea on Area {
  id
  names {
    ...RecordText
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
}
fragment RecordText on LocalisedText {
  fi
  selko
  sv
  en
  se
  smn
  sms
}
fragment RecordTerm on Concept {
  id
  labels {
    ...RecordText
  }
}`) as unknown as TypedDocumentString<NetworkListQuery, NetworkListQueryVariables>;
