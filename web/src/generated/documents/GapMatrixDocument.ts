/* eslint-disable */
import type { GapMatrixQuery, GapMatrixQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapMatrixDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GapMatrix($id: MatrixId!, $reach: MatrixReach!, $round: ID, $asOf: Date) {
  matrix(id: $id, reach: $reach, round: $round, asOf: $asOf) {
    id
    rows {
      ...GapLine
    }
    columns {
      ...GapLine
    }
    cells {
      ...GapCell
    }
    total
    path
    sum
    round {
      id
      names {
        ...RecordText
      }
    }
  }
}
    fragment GapLine on MatrixLine {
  id
  record {
    id
    ...RecordLinked
    ... on Concept {
      symbol
    }
  }
  total
  path
  sum
  notKnown
  coverage {
    sent
    invited
  }
}
fragment GapCell on MatrixCell {
  state
  count
  atLeast
  path
  finding
  findingState
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
}`) as unknown as TypedDocumentString<GapMatrixQuery, GapMatrixQueryVariables>;
