/* eslint-disable */
import type { EventRecordQuery, EventRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EventRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EventRecord($id: ID!, $asOf: Date) {
  revision
  event(id: $id, asOf: $asOf) {
    ...RecordCommon
    names {
      ...RecordText
    }
    kind {
      ...RecordTerm
    }
    startsOn
    endsOn
    place
    areas {
      ...RecordLinked
    }
    mode {
      ...RecordTerm
    }
    networks {
      ...RecordLinked
    }
    organisers {
      ...RecordLinked
    }
    partOf {
      ...RecordLinked
    }
    headCount
    remoteCount
    description {
      ...RecordText
    }
    attendanceCount {
      persons
      remote
      organisations
      pairs
    }
    attendances {
      ...TieMarks
      representatives
      remote
      roles {
        ...RecordTerm
      }
      onBehalfOf {
        ...RecordLinked
      }
      organisation {
        ...RecordLinked
      }
    }
    parts {
      ...TieEvent
    }
    materials {
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
}`) as unknown as TypedDocumentString<EventRecordQuery, EventRecordQueryVariables>;
