/* eslint-disable */
import type { RecordHistoryQuery, RecordHistoryQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RecordHistoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RecordHistory($id: ID!, $first: Int!, $before: Int) {
  history(id: $id, first: $first, before: $before) {
    ...HistorySet
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
fragment HistorySet on ChangeSet {
  revision
  time
  command
  scope
  reason
  changes {
    kind
    noun
    id
    record {
      ...RecordName
    }
    fields {
      field
      withheld
      before {
        ...HistoryValue
      }
      after {
        ...HistoryValue
      }
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
}`) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
