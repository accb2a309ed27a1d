/* eslint-disable */
import type { OwnAnswersQuery, OwnAnswersQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OwnAnswersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OwnAnswers {
  ownAnswers {
    receipts {
      ...RegisterReceipt
    }
    questions {
      ...OwnQuestion
    }
    proposals {
      about {
        ...RecordName
      }
      field
      value
      state {
        ...RecordTerm
      }
      answer
    }
    latest {
      ...OwnLatest
    }
  }
}
    fragment RegisterCount on ReceiptCount {
  count
  unreviewed
  path
}
fragment RegisterMatch on ReceiptMatch {
  term {
    ...RegisterTerm
  }
  count
  unreviewed
  path
}
fragment RegisterReceipt on Receipt {
  response {
    id
  }
  code
  proposals
  networks {
    id
    names {
      ...RecordText
    }
  }
  organisations {
    organisation {
      id
      names {
        ...RecordText
      }
    }
    networks {
      ...RegisterCount
    }
    sharing {
      ...RegisterCount
    }
    closest {
      atLeast
      count
      unreviewed
      path
    }
    sameChallenges {
      ...RegisterMatch
    }
    helpers {
      ...RegisterMatch
    }
  }
}
fragment OwnRecord on Named {
  id
  names {
    ...RecordText
  }
}
fragment OwnTie on FilledTie {
  organisation
  relation {
    id
  }
  roles {
    id
  }
  validFrom
  onBehalfOf {
    ...OwnRecord
  }
  endedOn
  saidOn
}
fragment OwnTerms on FilledTerms {
  terms {
    id
  }
  text
}
fragment OwnLatest on FilledAnswers {
  response {
    id
  }
  round {
    id
  }
  organisations {
    ...OwnRecord
  }
  respondentRole {
    id
  }
  ownList {
    id
  }
  networks {
    network {
      ...OwnRecord
    }
    ties {
      ...OwnTie
    }
    challenges {
      ...OwnTerms
    }
    resources {
      ...OwnTerms
    }
    aim
    purposefulness {
      id
    }
    saidOn
  }
}
fragment OwnQuestion on RespondentQuestion {
  id
  about {
    ...RecordName
  }
  text
  askedOn
  answer
  answeredOn
}
fragment RegisterTerm on Concept {
  id
  symbol
  labels {
    ...RecordText
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
}`) as unknown as TypedDocumentString<OwnAnswersQuery, OwnAnswersQueryVariables>;
