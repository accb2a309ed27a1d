/* eslint-disable */
import type { EntryRecordQuery, EntryRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EntryRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EntryRecord($id: ID!, $asOf: Date) {
  revision
  record(id: $id, asOf: $asOf) {
    ...RecordCommon
    ...RecordName
    ... on Membership {
      relation {
        ...RecordTerm
      }
      roles {
        ...RecordTerm
      }
      onBehalfOf {
        ...RecordLinked
      }
      confirmation {
        ...RecordTerm
      }
      renewedOn
      lapsed
      statements {
        ...TieStatement
      }
    }
    ... on Attendance {
      representatives
      remote
      roles {
        ...RecordTerm
      }
      onBehalfOf {
        ...RecordLinked
      }
    }
    ... on Link {
      kind {
        ...RecordTerm
      }
      role
      mode {
        ...RecordTerm
      }
    }
    ... on StakeholderRelation {
      classes {
        ...RecordTerm
      }
      stakeholderRole: role
      mode {
        ...RecordTerm
      }
    }
    ... on Statement {
      response {
        ...RecordName
      }
      kind {
        ...RecordTerm
      }
      challenge {
        ...RecordTerm
      }
      resource {
        ...RecordTerm
      }
      text
    }
    ... on Response {
      channel {
        ...RecordTerm
      }
      state {
        ...RecordTerm
      }
      ownList {
        ...RecordTerm
      }
      sentOn
      responseStatements: statements {
        ...TieStatement
        about {
          ...RecordName
        }
      }
    }
    ... on Round {
      opensOn
      closesOn
      alwaysOpen
      questionSet
      invitedCount
      invited {
        ...RecordLinked
      }
      responses {
        ...TieMarks
        organisations {
          ...RecordLinked
        }
        state {
          ...RecordTerm
        }
        channel {
          ...RecordTerm
        }
      }
      practices {
        ...TieMarks
        area {
          ...RecordLinked
        }
      }
      links {
        ...TieLink
      }
    }
    ... on Assessment {
      response {
        ...RecordName
      }
      purposefulness {
        ...RecordTerm
      }
      aim
    }
    ... on MunicipalPractice {
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
fragment TieStatement on Statement {
  ...TieMarks
  text
  kind {
    ...RecordTerm
  }
  challenge {
    ...RecordTerm
  }
  resource {
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
}
fragment RecordName on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
  ... on Membership {
    organisation {
      ...RecordLinked
    }
    network {
      ...RecordLinked
    }
  }
  ... on Attendance {
    organisation {
      ...RecordLinked
    }
    event {
      ...RecordLinked
    }
  }
  ... on Link {
    from {
      ...RecordLinked
    }
    to {
      ...RecordLinked
    }
  }
  ... on StakeholderRelation {
    centre {
      ...RecordLinked
    }
    stakeholder {
      ...RecordLinked
    }
  }
  ... on Response {
    organisations {
      ...RecordLinked
    }
    round {
      ...RecordLinked
    }
  }
  ... on Statement {
    about {
      id
      ...RecordLinked
      ... on Membership {
        organisation {
          ...RecordLinked
        }
        network {
          ...RecordLinked
        }
      }
    }
  }
  ... on Assessment {
    network {
      ...RecordLinked
    }
  }
  ... on MunicipalPractice {
    area {
      ...RecordLinked
    }
    round {
      ...RecordLinked
    }
  }
}`) as unknown as TypedDocumentString<EntryRecordQuery, EntryRecordQueryVariables>;
