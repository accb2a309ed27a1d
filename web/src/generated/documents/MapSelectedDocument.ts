/* eslint-disable */
import type { MapSelectedQuery, MapSelectedQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MapSelectedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MapSelected($id: ID!, $asOf: Date) {
  record(id: $id, asOf: $asOf) {
    ...RecordName
    unreviewed
    ... on Network {
      kind {
        ...RecordTerm
      }
      purpose {
        ...RecordText
      }
      areas {
        id
        names {
          ...RecordText
        }
      }
      permanence {
        ...RecordTerm
      }
      status {
        ...RecordTerm
      }
      meetingCount
      memberCount {
        state
        total
        unreviewed
      }
    }
    ... on Organisation {
      kind {
        ...RecordTerm
      }
      homeMunicipality {
        id
        names {
          ...RecordText
        }
      }
      operatingAreas {
        id
        names {
          ...RecordText
        }
      }
      description {
        ...RecordText
      }
      fundingPeriods {
        from
        to
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
}`) as unknown as TypedDocumentString<MapSelectedQuery, MapSelectedQueryVariables>;
