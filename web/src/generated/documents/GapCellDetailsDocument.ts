/* eslint-disable */
import type { GapCellDetailsQuery, GapCellDetailsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapCellDetailsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GapCellDetails($id: MatrixId!, $row: ID!, $column: ID!, $reach: MatrixReach!, $round: ID, $asOf: Date) {
  matrixCell(
    id: $id
    row: $row
    column: $column
    reach: $reach
    round: $round
    asOf: $asOf
  ) {
    cell {
      ...GapCell
    }
    row {
      ...GapLine
    }
    column {
      ...GapLine
    }
    counted(first: 20) {
      ...RecordLinked
    }
    fillers(first: 10) {
      record {
        ...RecordLinked
      }
      reasons {
        ...FindingReasonParts
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
fragment FindingSubject on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
}
fragment FindingReasonParts on FindingReason {
  code
  records {
    ...FindingSubject
  }
  values {
    name
    value
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
}`) as unknown as TypedDocumentString<GapCellDetailsQuery, GapCellDetailsQueryVariables>;
