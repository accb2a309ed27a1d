/* eslint-disable */
import type { EditSimilarQuery, EditSimilarQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditSimilarDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EditSimilar($text: String!, $noun: DuplicateNoun!) {
  similarNames(text: $text, noun: $noun, first: 4) {
    record {
      ...EditNamed
    }
    judgement {
      ...NameSaid
    }
  }
}
    fragment EditNamed on Record {
  ...RecordName
  validTo
  ... on Organisation {
    kind {
      ...RecordTerm
    }
    homeMunicipality {
      ...RecordLinked
    }
  }
  ... on Network {
    kind {
      ...RecordTerm
    }
  }
  ... on Event {
    kind {
      ...RecordTerm
    }
    startsOn
  }
  ... on Material {
    kind {
      ...RecordTerm
    }
  }
  ... on Area {
    kind {
      ...RecordTerm
    }
    partOf {
      ...RecordLinked
    }
  }
  ... on Concept {
    scheme
  }
}
fragment NameWhy on NameReason {
  signal
  first
  second
}
fragment NameSaid on NameJudgement {
  verdict
  veto
  reasons {
    ...NameWhy
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
}`) as unknown as TypedDocumentString<EditSimilarQuery, EditSimilarQueryVariables>;
