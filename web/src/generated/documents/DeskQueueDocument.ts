/* eslint-disable */
import type { DeskQueueQuery, DeskQueueQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskQueueDocument = /* @__PURE__ */ new TypedDocumentString(`
    query DeskQueue {
  reviewQueue {
    records {
      total
      rows {
        ...DeskNewRecord
      }
    }
    texts {
      total
      rows {
        ...DeskText
      }
    }
    proposals {
      total
      rows {
        ...DeskProposal
      }
    }
    questions {
      total
      waiting
      rows {
        ...DeskQuestion
      }
    }
  }
}
    fragment DeskRecord on Named {
  ...RecordLinked
  ... on Organisation {
    homeMunicipality {
      names {
        ...RecordText
      }
    }
  }
  ... on Network {
    themes {
      ...RecordTerm
    }
  }
}
fragment DeskResponse on Response {
  id
  channel {
    ...RecordTerm
  }
  sentOn
  organisations {
    ...RecordLinked
  }
}
fragment DeskNewRecord on ReviewRecord {
  record {
    ...DeskRecord
  }
  response {
    ...DeskResponse
  }
  alike {
    said
    record {
      ...DeskRecord
    }
  }
}
fragment DeskText on Statement {
  id
  text
  kind {
    ...RecordTerm
  }
  about {
    ...RecordName
  }
  response {
    ...DeskResponse
  }
}
fragment DeskProposal on Proposal {
  id
  field
  about {
    ...RecordName
  }
  now {
    ...HistoryValue
  }
  proposed {
    ...HistoryValue
  }
  response {
    ...DeskResponse
  }
}
fragment DeskQuestion on Question {
  id
  text
  recordedOn
  answer
  answeredOn
  about {
    ...RecordName
  }
  response {
    ...DeskResponse
  }
}
fragment HistoryValue on FieldValue {
  json
  text
  localised {
    ...RecordText
  }
  records {
    ...RecordName
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
}`) as unknown as TypedDocumentString<DeskQueueQuery, DeskQueueQueryVariables>;
