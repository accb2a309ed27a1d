/* eslint-disable */
import type { OverlapMatrixQuery, OverlapMatrixQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OverlapMatrixDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OverlapMatrix($filter: NetworkFilter, $first: Int!) {
  overlapMatrix(filter: $filter, first: $first) {
    total
    networks {
      ...RecordLinked
      memberCount {
        state
        total
        unreviewed
      }
    }
    overlaps {
      first
      second
      shared
      containment
      finding
    }
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
}`) as unknown as TypedDocumentString<OverlapMatrixQuery, OverlapMatrixQueryVariables>;
