/* eslint-disable */
import type { MaterialListQuery, MaterialListQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MaterialListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MaterialList($filter: MaterialFilter, $search: String, $sort: MaterialSort, $asOf: Date, $language: Language!, $first: Int!, $after: String) {
  materials(
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
      date
      keeper {
        ...RecordLinked
      }
      partOf {
        ...RecordLinked
      }
      unreviewed
      suggestion
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
}
fragment RecordLinked on Named {
  __typename
  id
  names {
    ...RecordText
  }
  ... on Organisation {
    kind {
      id
    }
    plural
  }
}`) as unknown as TypedDocumentString<MaterialListQuery, MaterialListQueryVariables>;
