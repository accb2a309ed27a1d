/* eslint-disable */
import type { AreaRecordQuery, AreaRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AreaRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AreaRecord($id: ID!, $asOf: Date, $language: Language!) {
  revision
  area(id: $id, asOf: $asOf) {
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
    code
    partOf {
      ...RecordLinked
    }
    predecessors {
      ...RecordLinked
    }
    successors {
      ...RecordLinked
    }
    networkCount {
      ...RecordCount
    }
    organisationCount {
      ...RecordCount
    }
    parts {
      ...RecordLinked
    }
    practices {
      ...TieMarks
      round {
        ...RecordLinked
      }
      contactRole {
        ...RecordTerm
      }
      cooperationDocument {
        ...RecordTerm
      }
      forum {
        ...RecordTerm
      }
    }
    materials {
      ...TieMaterial
    }
    links {
      ...TieLink
    }
  }
  networks(filter: {areas: [$id]}, first: 20, asOf: $asOf, language: $language) {
    nodes {
      ...RecordLinked
      unreviewed
      memberCount {
        state
        total
        unreviewed
      }
    }
  }
  organisations(
    filter: {area: [$id]}
    first: 20
    asOf: $asOf
    language: $language
  ) {
    nodes {
      ...RecordLinked
      unreviewed
    }
  }
  events(filter: {areas: [$id]}, first: 20, asOf: $asOf, language: $language) {
    count {
      total
    }
    nodes {
      ...TieEvent
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
fragment TieEvent on Event {
  ...RecordLinked
  startsOn
  endsOn
  place
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
}`) as unknown as TypedDocumentString<AreaRecordQuery, AreaRecordQueryVariables>;
