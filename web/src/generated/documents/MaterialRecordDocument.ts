/* eslint-disable */
import type { MaterialRecordQuery, MaterialRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MaterialRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MaterialRecord($id: ID!, $asOf: Date) {
  revision
  material(id: $id, asOf: $asOf) {
    ...RecordCommon
    names {
      ...RecordText
    }
    alternativeNames {
      ...RecordOtherNames
    }
    kind {
      ...RecordTerm
    }
    website
    date
    keeper {
      ...RecordLinked
    }
    about {
      ...RecordLinked
    }
    partOf {
      ...RecordLinked
    }
    description {
      ...RecordText
    }
    parts {
      ...TieMaterial
    }
    links {
      ...TieLink
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
fragment RecordOtherNames on AlternativeName {
  name
  language
  validFrom
  validTo
  kind {
    ...RecordTerm
  }
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
fragment TieMaterial on Material {
  ...RecordLinked
  website
  date
  kind {
    ...RecordTerm
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
}`) as unknown as TypedDocumentString<MaterialRecordQuery, MaterialRecordQueryVariables>;
