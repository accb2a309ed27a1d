/* eslint-disable */
import type { ConceptRecordQuery, ConceptRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ConceptRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ConceptRecord($id: ID!, $asOf: Date) {
  revision
  concept(id: $id, asOf: $asOf) {
    ...RecordCommon
    scheme
    labels {
      ...RecordText
    }
    inverseLabels {
      ...RecordText
    }
    alternativeLabels {
      label
      language
    }
    broader {
      ...RecordLinked
    }
    narrower {
      ...RecordLinked
    }
    class {
      ...RecordTerm
    }
    symbol
    notation
    links {
      ...TieLink
    }
    usage {
      noun
      dimension
      count {
        ...RecordCount
      }
    }
  }
}
    fragment RecordCommon on Record {
  __typename
  id
  validFrom
  validTo
  source {
    ...RecordTerm
  }
  sourceDocument
  sourceLine
  quote
  recordedAs {
    ...RecordTerm
  }
  recordedOn
  basis {
    ...RecordTerm
  }
  review {
    ...RecordTerm
  }
  unreviewed
  suggestion
}
fragment TieMarks on Record {
  id
  validFrom
  validTo
  quote
  unreviewed
  suggestion
}
fragment TieLink on Link {
  ...TieMarks
  role
  mode {
    ...RecordTerm
  }
  kind {
    ...RecordTerm
    inverseLabels {
      ...RecordText
    }
  }
  from {
    ...RecordLinked
  }
  to {
    ...RecordLinked
  }
}
fragment RecordCount on Count {
  total
  unreviewed
  suggestions
  sets
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
}`) as unknown as TypedDocumentString<ConceptRecordQuery, ConceptRecordQueryVariables>;
